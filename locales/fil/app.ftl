### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

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
why = Bakit?

## Leaving fast

leave-quickly = Umalis agad

## Offline and updates

offline-works = Walang internet. Gumagana pa rin ang lahat.
update-available = May bagong impormasyon
update-now = I-update ngayon

## Errors: what happened, then what to do

## About this program

nothing-sent = Hindi lalabas sa teleponong ito ang isinusulat mo maliban kung piliin mong ipadala.
others-see-phone = Kung nakikita ng iba ang telepono mo, huwag magtago ng lihim dito.
not-legal-advice = Impormasyon ito. Abogado ang makapagsasabi tungkol sa sarili mong kaso.
machine-draft-notice = Makina ang nagsalin nito. Hindi pa ito nasusuri ng taong bihasa sa wika.
see-english = Tingnan ang tekstong Ingles
