export { DatesPage as Component } from './DatesPage.tsx'
export { loader } from './loader.ts'
