import './look/tokens.css';
import './look/base.css';
import './look/shell.css';
import './look/pieces.css';
import './look/pages.css';
import './look/matrix.css';
import './look/network.css';
import './look/compare.css';
import './look/read.css';
import { render } from 'preact';
import { App } from './app/App.js';
import { followLinks } from './app/address.js';
import { routeOf } from './app/routes.js';
import { takeToken } from './app/token.js';

takeToken();
followLinks((path) => routeOf(path) !== undefined);
const root = document.getElementById('app');
if (root) render(<App />, root);
