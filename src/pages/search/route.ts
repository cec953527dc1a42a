export { SearchPage as Component } from './SearchPage.tsx'
export { loader } from './loader.ts'
