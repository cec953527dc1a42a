/** Where a paper's index lies, below the paper. */
export const searchFolder = 'search'
