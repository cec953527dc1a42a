/** What only the test of our own calendar asks of it; the rest is in press/untyped.d.ts. */
declare module 'lunar-javascript' {
  export interface Lunar {
    getYearInGanZhi(): string
    /** 六, 闰二, 冬 */
    getMonthInChinese(): string
    getDayInChinese(): string
  }
}
