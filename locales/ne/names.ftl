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

## Kinds of helpers

