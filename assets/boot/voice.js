// The phone's own voices. Where the phone has none for a language, no other is put in its place, and none that lives on a server
// somewhere, which would be told every word.
const voices = window.speechSynthesis;
const LATE_MS = 1000;

export const canSpeak = Boolean(voices);

/** The phone's voices come late; a second is enough for those that come at all. */
export function voiceFor(language) {
  if (!voices) return Promise.resolve(undefined);
  const find = () => voices.getVoices().find(({ lang, localService }) => localService && codes(language).includes(lang.split(/[-_]/)[0].toLowerCase()));
  if (voices.getVoices().length > 0) return Promise.resolve(find());
  return new Promise((resolve) => {
    const answer = () => resolve(find());
    voices.addEventListener?.('voiceschanged', answer, { once: true });
    setTimeout(answer, LATE_MS);
  });
}

/** Phones call Filipino and Indonesian by either of their codes. */
const codes = (language) => ({ fil: ['fil', 'tl'], id: ['id', 'in'] })[language] ?? [language];

/** Resolves once the text is spoken, or cannot be. */
export function speak(text, voice, language) {
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.voice = voice;
  spoken.lang = language;
  return new Promise((resolve) => {
    spoken.onend = resolve;
    spoken.onerror = resolve;
    voices.speak(spoken);
  });
}

export const pauseVoice = () => voices?.pause();
export const resumeVoice = () => voices?.resume();

/** What was paused would stay so, and the next reading with it. */
export function hushVoice() {
  voices?.cancel();
  voices?.resume();
}
