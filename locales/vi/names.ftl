### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = Indonesia
country-MY = Malaysia
country-MM = Myanmar
country-KH = Campuchia
country-TH = Thái Lan
country-LA = Lào
country-VN = Việt Nam
country-PH = Philippines
country-SG = Singapore
country-BN = Brunei
country-TL = Timor-Leste
country-BD = Bangladesh
country-NP = Nepal
country-TW = Đài Loan
country-HK = Hồng Kông

## Languages

language-en = tiếng Anh
language-id = tiếng Indonesia
language-ms = tiếng Mã Lai
language-my = tiếng Miến Điện
language-km = tiếng Khmer
language-th = tiếng Thái
language-lo = tiếng Lào
language-vi = tiếng Việt
language-fil = tiếng Philippines (Tagalog)
language-bn = tiếng Bengal
language-ne = tiếng Nepal
language-zh = tiếng Trung
language-hi = tiếng Hindi
language-ta = tiếng Tamil
language-ar = tiếng Ả Rập
language-pt = tiếng Bồ Đào Nha
language-tet = tiếng Tetun

## Kinds of helpers

kind-emergency = Đường dây khẩn cấp
kind-police = Cảnh sát (công an)
kind-medical = Giúp đỡ y tế
kind-government_hotline = Đường dây của chính phủ
kind-labour_office = Cơ quan lao động
kind-embassy = Đại sứ quán
kind-consulate = Lãnh sự quán
kind-legal_aid = Trợ giúp pháp lý (luật sư)
kind-ngo = Tổ chức độc lập (NGO)
kind-shelter = Nhà tạm lánh
kind-union = Công đoàn
kind-un_agency = Cơ quan Liên Hợp Quốc
kind-nhri = Ủy ban nhân quyền
kind-migrant_resource_centre = Trung tâm cho người lao động di cư
kind-worker_community = Nhóm của người lao động
