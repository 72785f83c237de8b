/** Messages at the top of the page: what went wrong, in a sentence, until they are closed or a while has passed. */
export class Notices {
  private banner: HTMLElement | null = null;

  constructor(private readonly root: HTMLElement) {}

  /** A message that stays until it is closed, with a text of the person's that must not be lost. */
  lostText(message: string, text: string): void {
    const notice = this.add(message, 'warning');
    const kept = document.createElement('input');
    kept.className = 'notice-text';
    kept.readOnly = true;
    kept.value = text;
    kept.setAttribute('aria-label', 'Your text, to copy');
    kept.addEventListener('focus', () => kept.select());
    notice.insertBefore(kept, notice.lastChild);
  }

  warn(message: string): void {
    const notice = this.add(message, 'warning');
    setTimeout(() => notice.remove(), 8_000);
  }

  /** The one message about the connection; null takes it away. */
  setBanner(message: string | null): void {
    this.banner?.remove();
    this.banner = message === null ? null : this.add(message, 'banner', false);
  }

  private add(message: string, kind: 'warning' | 'banner', canClose = true): HTMLElement {
    const notice = document.createElement('div');
    notice.className = `notice notice-${kind}`;
    notice.append(Object.assign(document.createElement('span'), { textContent: message }));
    if (canClose) {
      const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Close' });
      close.addEventListener('click', () => notice.remove());
      notice.append(close);
    }
    this.root.append(notice);
    return notice;
  }
}

const EDITOR_CLOSES_MS = 50;

/** Asks a question that needs an answer before the person goes on. */
export async function ask(question: string, detail: string, confirm: string): Promise<boolean> {
  // The grid must have closed its editor, or it does not get the keyboard back.
  await new Promise((resolve) => setTimeout(resolve, EDITOR_CLOSES_MS));
  const dialog = document.createElement('dialog');
  dialog.className = 'question';
  const form = document.createElement('form');
  form.method = 'dialog';
  const button = (label: string, value: string): HTMLButtonElement =>
    Object.assign(document.createElement('button'), { textContent: label, value });
  form.append(
    Object.assign(document.createElement('h2'), { textContent: question }),
    Object.assign(document.createElement('p'), { textContent: detail }),
    button('Cancel', 'no'),
    button(confirm, 'yes'),
  );
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
