export { IssueScreen as Component } from './IssueScreen.tsx'
export { partLoader as loader } from './loader.ts'
