### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = इन्डोनेसिया
country-MY = मलेसिया
country-MM = म्यानमार
country-KH = कम्बोडिया
country-TH = थाइल्यान्ड
country-LA = लाओस
country-VN = भियतनाम
country-PH = फिलिपिन्स
country-SG = सिङ्गापुर
country-BN = ब्रुनाई
country-TL = टिमोर लेस्टे
country-BD = बङ्गलादेश
country-NP = नेपाल
country-TW = ताइवान
country-HK = हङकङ

## Languages

language-en = अंग्रेजी
language-id = इन्डोनेसियाली
language-ms = मलय
language-my = बर्मेली
language-km = खमेर
language-th = थाई
language-lo = लाओ
language-vi = भियतनामी
language-fil = फिलिपिनो (तागालोग)
language-bn = बङ्गाली
language-ne = नेपाली
language-zh = चिनियाँ
language-hi = हिन्दी
language-ta = तमिल
language-ar = अरबी
language-pt = पोर्तुगाली
language-tet = तेतुन

## Kinds of helpers

kind-emergency = आपतकालीन नम्बर
kind-police = प्रहरी
kind-medical = उपचार सहयोग
kind-government_hotline = सरकारी हेल्पलाइन
kind-labour_office = श्रम कार्यालय
kind-embassy = राजदूतावास
kind-consulate = वाणिज्य दूतावास
kind-legal_aid = कानुनी सहायता (वकिल)
kind-ngo = स्वतन्त्र संस्था (एनजीओ)
kind-shelter = सुरक्षित आश्रय (सेल्टर)
kind-union = ट्रेड युनियन
kind-un_agency = संयुक्त राष्ट्रसंघको कार्यालय
kind-nhri = मानव अधिकार आयोग
kind-migrant_resource_centre = आप्रवासी कामदार केन्द्र
kind-worker_community = कामदारहरूको समूह
