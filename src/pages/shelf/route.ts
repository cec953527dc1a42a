export { ShelfPage as Component } from './ShelfPage.tsx'
export { loader } from './loader.ts'
