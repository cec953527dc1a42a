export { ColumnsPage as Component } from './ColumnsPage.tsx'
export { columnsLoader as loader } from './loader.ts'
