// A plain production build: React's plugin, and Workbox precaching the app shell.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const manifest = {
  name: 'Help now',
  short_name: 'Help',
  start_url: '/',
  display: 'standalone',
  theme_color: '#0b4f4a',
  background_color: '#ffffff',
  icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
};

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: false, // main.jsx registers it, once the contacts are on the screen
      manifest,
      workbox: {
        // data.json is not here on purpose: it lives in IndexedDB, and would be fetched twice.
        globPatterns: ['**/*.{html,js,css,svg,webmanifest}'],
      },
    }),
  ],
});
