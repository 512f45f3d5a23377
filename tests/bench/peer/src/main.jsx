// Starts the app: the directory is asked for before React renders, so the two run side by side.
import { createRoot } from 'react-dom/client';
import { registerSW } from 'virtual:pwa-register';
import { App } from './App.jsx';
import { syncDirectory } from './directory.js';
import './style.css';

const synced = syncDirectory();
createRoot(document.getElementById('root')).render(<App />);
synced.finally(() => registerSW({ immediate: true }));
