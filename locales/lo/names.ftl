### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = ອິນໂດເນເຊຍ
country-MY = ມາເລເຊຍ
country-MM = ມຽນມາ
country-KH = ກຳປູເຈຍ
country-TH = ໄທ
country-LA = ລາວ
country-VN = ຫວຽດນາມ
country-PH = ຟີລິບປິນ
country-SG = ສິງກະໂປ
country-BN = ບຣູໄນ
country-TL = ຕີມໍ-ເລສເຕ
country-BD = ບັງກະລາເທດ
country-NP = ເນປານ
country-TW = ໄຕ້ຫວັນ
country-HK = ຮົງກົງ

## Languages

language-en = ອັງກິດ
language-id = ອິນໂດເນເຊຍ
language-ms = ມາເລ
language-my = ມຽນມາ (ພະມ້າ)
language-km = ຂະແມ (ກຳປູເຈຍ)
language-th = ໄທ
language-lo = ລາວ
language-vi = ຫວຽດນາມ
language-fil = ຟີລິບປິນ (ຕາກາລັອກ)
language-bn = ເບັງກາລີ
language-ne = ເນປານ

## Kinds of helpers

