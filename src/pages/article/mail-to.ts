/**
 * The address that begins a mail (RFC 6068), each line of `body` ended as mails end them; `undefined` where `email` is no
 * single address.
 */
export function mailTo(email: string, subject: string, body: string): string | undefined {
  if (!/^[^\s@,;]+@[^\s@,;]+$/.test(email)) return undefined
  const to = encodeURIComponent(email).replace('%40', '@')
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
