/** Message-IDs are made from keys alone: a mail that is sent again is the same mail, and no id names anybody. */

/** The id of one mail, without angle brackets. */
export function messageIdOf(mailKey: string, domain: string): string {
  return `mail.${atom(mailKey)}@${domain}`;
}

/** The id that all mails about one ask answer to. It is never sent itself: mail programs only need it to be shared. */
export function threadIdOf(askId: string, domain: string): string {
  return `${atom(askId)}@${domain}`;
}

/** What stands right of the `@`: the host of the installation's address, where it has a name. */
export function mailDomainOf(webUrl: string): string {
  const { hostname } = new URL(webUrl);
  return /[a-z]/i.test(hostname) && hostname.includes('.') ? hostname : 'callboard.localhost';
}

/** Only what an id may hold without quotes (RFC 5322, `dot-atom-text`). */
function atom(key: string): string {
  return key.replace(/[^A-Za-z0-9-]+/g, '.').replace(/^\.+|\.+$/g, '');
}
