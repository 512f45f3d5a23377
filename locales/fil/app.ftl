### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

choose-language = Piliin ang wika mo
language = Wika
help-now = Tulong ngayon
not-your-fault = Hindi mo ito kasalanan.

## Buttons used everywhere

back = Bumalik
close = Isara
cancel = Kanselahin
next = Susunod
skip = Laktawan
yes = Oo
no = Hindi
dont-know = Hindi ko alam
save = I-save
share = Ibahagi
print = I-print
search = Maghanap
search-nothing = Walang nahanap. Subukan ang ibang salita, o pumili sa ibaba.
why = Bakit?
more = Higit pa
change = Baguhin

## Leaving fast

leave-quickly = Umalis agad
leave-explain = Maiiwan ang history ng browser at ang listahan ng tawag. Ikaw ang magbura kung tinitingnan ng iba ang teleponong ito.

## Reading aloud

listen = Pakinggan
listen-pause = Ihinto sandali
listen-resume = Ituloy
listen-stop = Ihinto
listen-recorded = Tao ang nagbabasa nito.
listen-no-voice = Walang boses para sa wikang ito ang teleponong ito.

## Offline and updates

offline-works = Walang internet. Gumagana pa rin ang lahat.
update-available = May bagong impormasyon
update-now = I-update ngayon
update-damaged = Sira ang bagong impormasyon nang dumating. Hindi ito ginamit.
update-damaged-advice = Narito pa rin at gumagana pa ang luma mong impormasyon. Susubukan ulit ito mamaya.
update-older = Mas luma kaysa sa iyo ang inalok na impormasyon. Hindi ito ginamit.
update-older-advice = Puwede mong ituloy ang paggamit ng nasa iyo.
install-app = Ilagay ito sa telepono mo
install-note = Mabubuksan na ito kahit walang internet.
in-app-browser = Buksan ang pahinang ito sa browser mo para may magamit ka kapag walang internet.

## What changed after an update, and a copy to pass on

changes-title = Ano ang nagbago mula noong huling beses
change-number-gone = { $name }: huwag nang tawagan ang { $number }.
change-number-new = May bagong numero ang { $name }: { $number }
change-contact-gone = Wala na sa listahan ang { $name }.
change-contact-new = Bago: { $name }
change-safety = { $name }: nagbago na ang babala. Basahin ulit ito.
change-figure = Dati, { $was } ito.
changes-read = Nabasa ko na ito
pocket-save = Mag-save ng kopya bilang isang file
pocket-share = Ipasa ito sa iba
pocket-hint = Mabubuksan ang kopya kahit walang internet. Puwede mo itong ibigay gamit ang Bluetooth o memory card.

## Errors: what happened, then what to do

error-unknown-country = Hindi kilala rito ang bansang ito: { $code }
error-unknown-country-advice = Pumili ng bansa sa listahan.
error-unknown-town = Hindi kilala rito ang bayang ito: { $town }
error-unknown-town-advice = Iwanang blangko o piliin ang pinakamalapit na bayan. Gumagana ang listahan kahit walang bayan.
error-data = May impormasyong hindi mabuksan.
error-data-advice = Isara ito at buksan ulit. Gumagana pa rin ang mga simpleng pahina.
error-stopped = May nangyaring mali. Gumagana pa rin ang mga numero sa pahinang ito.
error-pack-damaged = Sira ang pack ng impormasyong ito o hindi namin pirmado.
error-pack-damaged-advice = Hindi ito ginamit. Kunin ulit ang pack sa lugar na pinagkakatiwalaan mo.
error-pack-older = Mas luma ang pack ng impormasyong ito kaysa sa nasa iyo.
error-pack-older-advice = Hindi ito ginamit. Narito pa rin ang mas bago mong impormasyon.
error-pack-channel = Para sa ibang edisyon ang pack ng impormasyong ito.
error-pack-channel-advice = Hindi ito ginamit. Narito pa rin ang impormasyon mo.

## About this program

about = Tungkol dito
about-what = Gabay para sa mga taong nagtatrabaho sa ibang bansa. Gumagana ito kahit walang internet.
about-version = Bersiyon { $version }
about-facts = Impormasyong natipon hanggang { $date }. Walang tumawag sa mga numerong ito para subukan.
about-unsure = Ang hindi sigurado ay minarkahan na hindi sigurado.
nothing-sent = Hindi lalabas sa teleponong ito ang isinusulat mo maliban kung piliin mong ipadala.
others-see-phone = Kung nakikita ng iba ang telepono mo, huwag magtago ng lihim dito.
not-legal-advice = Impormasyon ito. Abogado ang makapagsasabi tungkol sa sarili mong kaso.
about-geonames = May data mula sa GeoNames (geonames.org), lisensiyang CC BY 4.0. Pinili at pinasimple ang mga lugar.
about-licence = Malayang software ang program na ito (AGPL-3.0-or-later). Nasa lisensiyang CC BY-SA 4.0 ang mga teksto.
machine-draft-notice = Makina ang nagsalin nito. Hindi pa ito nasusuri ng taong Filipino ang sariling wika.
see-english = Tingnan ang tekstong Ingles
