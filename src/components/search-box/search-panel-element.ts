import { SearchPanel } from './search-panel.ts';

customElements.define('search-panel', SearchPanel);
