export { LibraryPage as Component } from './LibraryPage.tsx'
export { loader } from './loader.ts'
