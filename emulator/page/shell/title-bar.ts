import type { SendState } from '../edits/edit-queue';

const STATES: Readonly<Record<SendState, string>> = {
  saved: 'All changes saved',
  saving: 'Saving…',
  offline: 'Not saved yet',
};

export interface TitleBarEvents {
  readonly onRename: (title: string) => void;
}

/** The bar above the grid: the spreadsheet's name, which can be changed, and whether everything is saved. */
export class TitleBar {
  private readonly name = document.createElement('input');
  private readonly state = document.createElement('span');
  private title = '';

  constructor(root: HTMLElement, events: TitleBarEvents) {
    const home = Object.assign(document.createElement('a'), {
      href: '/',
      className: 'home',
      title: 'All spreadsheets',
    });
    home.setAttribute('aria-label', 'All spreadsheets');
    home.append(icon());
    this.name.className = 'name';
    this.name.setAttribute('aria-label', 'Name of the spreadsheet');
    this.name.spellcheck = false;
    this.name.addEventListener('change', () => {
      const title = this.name.value.trim();
      if (title === '') this.name.value = this.title;
      else events.onRename(title);
    });
    this.name.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.name.value = this.title;
      if (event.key === 'Enter' || event.key === 'Escape') this.name.blur();
    });
    this.state.className = 'state';
    this.state.setAttribute('role', 'status');
    root.append(home, this.name, this.state);
    this.setState('saved');
  }

  setTitle(title: string): void {
    if (this.title === title) return;
    this.title = title;
    this.name.value = title;
    this.name.size = Math.min(60, title.length + 2);
    document.title = title;
  }

  setState(state: SendState): void {
    this.state.textContent = STATES[state];
    this.state.dataset['state'] = state;
  }
}

const SVG = 'http://www.w3.org/2000/svg';

function icon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = (d: string, fill: string): SVGElement => {
    const element = document.createElementNS(SVG, 'path');
    element.setAttribute('d', d);
    element.setAttribute('fill', fill);
    return element;
  };
  svg.append(
    path('M5 1h10l5 5v15a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z', '#188038'),
    path('M15 1l5 5h-5z', '#0d5c26'),
    path('M7 11h10v8H7zM8.4 12.4v1.9h2.9v-1.9zm4.3 0v1.9h2.9v-1.9zM8.4 15.7v1.9h2.9v-1.9zm4.3 0v1.9h2.9v-1.9z', '#fff'),
  );
  return svg;
}
