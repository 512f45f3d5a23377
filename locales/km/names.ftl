### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = ឥណ្ឌូណេស៊ី
country-MY = ម៉ាឡេស៊ី
country-MM = មីយ៉ាន់ម៉ា
country-KH = កម្ពុជា
country-TH = ថៃ
country-LA = ឡាវ
country-VN = វៀតណាម
country-PH = ហ្វីលីពីន
country-SG = សិង្ហបុរី
country-BN = ប្រ៊ុយណេ
country-TL = ទីម័រខាងកើត
country-BD = បង់ក្លាដែស
country-NP = នេប៉ាល់
country-TW = តៃវ៉ាន់
country-HK = ហុងកុង

## Languages

language-en = អង់គ្លេស
language-id = ឥណ្ឌូណេស៊ី
language-ms = ម៉ាឡេ
language-my = ភូមា
language-km = ខ្មែរ
language-th = ថៃ
language-lo = ឡាវ
language-vi = វៀតណាម
language-fil = ហ្វីលីពីន (តាហ្គាឡុក)
language-bn = បង់ក្លា
language-ne = នេប៉ាល់

## Kinds of helpers

