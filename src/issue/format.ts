/** The format this code writes and reads. A higher number in a file means: a newer reader is needed. */
export const formatVersion = 1
