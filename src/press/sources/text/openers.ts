/**
 * Words with which Chinese news paragraphs begin: of time, of place, of turning to the next point, of who speaks. A
 * paragraph that begins so is not the second half of a sentence just because it comes next.
 */
const openers = [
  '最近|最终|过去|从前|今年|去年|明年|近年|近日|近期|近来|日前|目前|当前|当下|当日|当天|当时|昨日|昨天|今日|今天|明天|此前|此后|随后|之后|同时|与此同时|如今|现在|眼下|多年来|长期以来|截至|截止|上午|下午|清晨|早上|傍晚|晚上|夜里|入[春夏秋冬]|[春夏秋冬][日天季]|[0-9]{1,4}\\s*[年月日号点时]|[一二三四五六七八九十]{1,3}[年月日]',
  '据|此外|另外|不仅|不但|因此|所以|由于|为了?|随着|通过|在|对|针对|围绕|按照|根据|依托|接下来|下一步|首先|其次|再次|最后|第[一二三四五六七八九十]|[一二三四五六七八九]是|一方面|另一方面|但|然而|而|如果|只有|只要|即使|尽管|虽然|当|经过?|于是|从|自|作为|让|把|将|用|以|由|与|和|至|其中|总之|事实上|正是|一个|一位|一名|一些|有的|有|也|还|更|就|不|没有',
  '记者|本报|新华社|会议|会上|全会|活动|现场|走进|走在|来到|采访|这|那|我|你|他|她|它|大家|人们|只见',
  '[“‘《「『（(\\[【〔①-⑩■□●○◆◇▲△★☆]|——',
]
const opener = new RegExp(`^(?:${openers.join('|')})`, 'u')

/** True when `text` begins as a paragraph does and not as a sentence goes on. */
export function isOpener(text: string): boolean {
  return opener.test(text) || /^["'“‘(]?[\p{Lu}\d]/u.test(text)
}
