### Names of countries, languages and kinds of helpers, as this language says them.

## Countries

country-ID = အင်ဒိုနီးရှား
country-MY = မလေးရှား
country-MM = မြန်မာ
country-KH = ကမ္ဘောဒီးယား
country-TH = ထိုင်း
country-LA = လာအို
country-VN = ဗီယက်နမ်
country-PH = ဖိလစ်ပိုင်
country-SG = စင်ကာပူ
country-BN = ဘရူနိုင်း
country-TL = တီမောလက်စတေ
country-BD = ဘင်္ဂလားဒေ့ရှ်
country-NP = နီပေါ
country-TW = ထိုင်ဝမ်
country-HK = ဟောင်ကောင်

## Languages

language-en = အင်္ဂလိပ်
language-id = အင်ဒိုနီးရှား
language-ms = မလေး
language-my = မြန်မာ
language-km = ခမာ
language-th = ထိုင်း
language-lo = လာအို
language-vi = ဗီယက်နမ်
language-fil = ဖိလစ်ပိုင် (တဂါးလော့)
language-bn = ဘင်္ဂါလီ
language-ne = နီပေါ

## Kinds of helpers

