// Shows the first question that the address leaves open, or the contacts when none is.
import { Suspense, use, useEffect } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { ContactList } from './ContactList.jsx';
import { countries } from './directory.js';
import { NEEDS } from './needs.js';
import { useRoute } from './route.js';
import { countryName, LANGUAGES, loadWords } from './words.js';

export function App() {
  const route = useRoute();
  if (!route.language) return <LanguageChoice />;
  return (
    <Suspense fallback={<main aria-busy="true" />}>
      <Localised {...route} />
    </Suspense>
  );
}

function Localised({ language, country, need }) {
  const words = use(loadWords(language));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words['help-now'];
  }, [language, words]);

  return (
    <>
      <header>
        <a href="#/">{words.language}</a>
        <strong>{words['help-now']}</strong>
      </header>
      <main>
        {!country && <CountryChoice language={language} words={words} />}
        {country && !need && <NeedChoice language={language} country={country} words={words} />}
        {country && need && (
          <>
            <p><a href={`#/${language}/${country}`}>{words.back}</a></p>
            <h1>{words.contacts}</h1>
            <ContactList country={country} need={need} words={words} />
            {language !== 'en' && <p className="small">{words['machine-draft-notice']}</p>}
          </>
        )}
      </main>
    </>
  );
}

function LanguageChoice() {
  const choices = Object.entries(LANGUAGES).map(([code, name]) => ({ href: `#/${code}`, label: name, lang: code }));
  return <main><Choices choices={choices} /></main>;
}

function CountryChoice({ language, words }) {
  const codes = useLiveQuery(countries) ?? [];
  const choices = codes.map((code) => ({ href: `#/${language}/${code}`, label: countryName(language, code) }));
  return <><h1>{words['where-are-you']}</h1><Choices choices={choices} /></>;
}

function NeedChoice({ language, country, words }) {
  const choices = NEEDS.map(({ id }) => ({ href: `#/${language}/${country}/${id}`, label: words[`sit-${id}`] }));
  return <><h1>{words['what-happened']}</h1><Choices choices={choices} /></>;
}

function Choices({ choices }) {
  return (
    <ul className="choices">
      {choices.map(({ href, label, lang }) => (
        <li key={href}><a href={href} lang={lang}>{label}</a></li>
      ))}
    </ul>
  );
}
