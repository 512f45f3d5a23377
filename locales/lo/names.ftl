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
language-zh = ຈີນ
language-hi = ຮິນດີ
language-ta = ທະມິນ
language-ar = ອາຣັບ
language-pt = ປອກຕຸຍການ
language-tet = ເຕຕຸນ

## Kinds of helpers

kind-emergency = ເບີສຸກເສີນ
kind-police = ຕຳຫຼວດ
kind-medical = ຄວາມຊ່ວຍເຫຼືອທາງການແພດ
kind-government_hotline = ເບີຂອງລັດຖະບານ
kind-labour_office = ຫ້ອງການແຮງງານ
kind-embassy = ສະຖານທູດ
kind-consulate = ສະຖານກົງສູນ
kind-legal_aid = ການຊ່ວຍເຫຼືອທາງກົດໝາຍ (ທະນາຍຄວາມ)
kind-ngo = ອົງການອິດສະຫຼະ ທີ່ບໍ່ຂຶ້ນກັບລັດຖະບານ (NGO)
kind-shelter = ເຮືອນພັກພິງ
kind-union = ສະຫະພັນກຳມະບານ
kind-un_agency = ຫ້ອງການສະຫະປະຊາຊາດ
kind-nhri = ຄະນະກຳມະການສິດທິມະນຸດ
kind-migrant_resource_centre = ສູນແຮງງານເຄື່ອນຍ້າຍ
kind-worker_community = ກຸ່ມແຮງງານ
