export { ColumnPage as Component } from './ColumnPage.tsx'
export { columnLoader as loader } from './loader.ts'
