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
language-zh = ចិន
language-hi = ហិណ្ឌី
language-ta = តាមីល
language-ar = អារ៉ាប់
language-pt = ព័រទុយហ្គាល់
language-tet = តេទុន

## Kinds of helpers

kind-emergency = លេខអាសន្ន
kind-police = ប៉ូលិស
kind-medical = ជំនួយវេជ្ជសាស្ត្រ
kind-government_hotline = លេខរបស់រដ្ឋាភិបាល
kind-labour_office = ការិយាល័យការងារ
kind-embassy = ស្ថានទូត
kind-consulate = ស្ថានកុងស៊ុល
kind-legal_aid = ជំនួយផ្លូវច្បាប់ (មេធាវី)
kind-ngo = អង្គការឯករាជ្យ ក្រៅរដ្ឋាភិបាល (NGO)
kind-shelter = ជម្រកសុវត្ថិភាព
kind-union = សហជីព
kind-un_agency = ការិយាល័យអង្គការសហប្រជាជាតិ
kind-nhri = គណៈកម្មការសិទ្ធិមនុស្ស
kind-migrant_resource_centre = មជ្ឈមណ្ឌលពលករចំណាកស្រុក
kind-worker_community = ក្រុមពលករ
