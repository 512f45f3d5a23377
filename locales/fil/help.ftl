### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = Nasa panganib ka ba ngayon?
where-are-you = Nasaan ka ngayon?
from-where = Saang bansa ka nanggaling?
what-happened = Ano ang nangyari?
other-country = Ibang bansa
which-town = Saang bayan ka malapit?
which-papers = Anong papeles ang mayroon ka?
questions-title = Maghanap ng tulong na mas angkop
questions-why = Puwede mong laktawan ito. Inuuna lang nito ang pinakaligtas na tulong. Nananatili ito sa teleponong ito.
afraid-government = Natatakot ako sa sarili kong gobyerno
for-someone-else = Nagtatanong ako para sa ibang tao
under-18 = Wala pang 18 taong gulang ang kailangang tulungan
papers-valid = May bisa pa ang papeles ko
papers-expired = Expired na ang papeles ko
papers-none = Wala akong papeles
papers-held = Hawak ng ibang tao ang papeles ko
papers-refugee = May refugee card ako
papers-unknown = Ayaw kong sabihin
shown-for = Listahan para sa mga taga: { $country }

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-danger_now = Nasa panganib ang buhay ko ngayon
need-arrested = Inaresto ako
need-detained = Nakadetine ako
need-locked_in = Ikinandado ako at hindi makalabas
need-violence = May nananakit o nagbabanta sa akin
need-sexual_violence = May pumilit sa akin na makipagtalik o humihipo sa akin
need-trafficked = Pinipilit akong magtrabaho o ibinenta ako
need-scam_compound = Pinipilit akong manloko ng tao online
need-wages = Hindi ako sinusuwelduhan
need-passport_taken = Kinuha ang pasaporte ko
need-injured = Nasaktan ako
need-sick = May sakit ako
need-pregnant = Buntis ako
need-child = May batang nangangailangan ng tulong
need-recruited_cheated = Niloko ako ng recruiter
need-at_sea = Nasa dagat ako
need-want_to_go_home = Gusto ko nang umuwi
need-deported_return = Pinabalik ako sa bansa ko at kailangan ko ng tulong
need-family_member_missing = May nawawala sa pamilya ko
need-suicidal = Ayoko nang mabuhay

## Emergency numbers

emergency-in = Kapag nanganganib ang buhay: mga numero sa { $country }
emergency-police = Pulis
emergency-ambulance = Ambulansiya
emergency-fire = Bumbero
emergency-crisis = Taong makakausap mo
emergency-caution = Kung nanganganib ang buhay, tumawag. Maaaring tingnan ng pulis ang papeles mo.

## The list

contacts = Sino ang makakatulong
contact-first = Kontakin muna ang mga ito
what-you-can-do = Ano ang magagawa mo
all-in-country = Lahat ng makokontak sa { $country }
not-checked-heading = Hindi pa nasusuri
nobody-safe = Wala kaming alam na ligtas na numero para dito.
nobody-safe-advice = Makipag-usap sa taong pinagkakatiwalaan mo sa labas ng bansang iyon, o sa grupong tumutulong sa mga refugee.
do-not-sign = Huwag pumirma sa papel na hindi mo nababasa.

## Why a contact is listed

reason-free_call = Libreng tawag
reason-always_open = Araw at gabi (24 oras)
reason-open_now = Bukas ngayon
reason-closed_now = Sarado ngayon
reason-hours_unknown = Hindi alam ang oras
reason-speaks = Nagsasalita ng: { $language }
reason-without_papers_yes = Karaniwang tumutulong sa mga walang papeles. Ito ang pagkaintindi namin, hindi pangako.
reason-without_papers_unclear = Hindi alam kung ligtas kapag walang papeles
reason-without_papers_no = Maaaring hindi ligtas kung wala kang papeles
reason-works_on_this = Humahawak ng ganitong problema
reason-your_state = Opisina ng sarili mong bansa
reason-for_people_from = Para sa mga taga: { $country }
reason-in_your_town = Nasa bayan mo
reason-distance = Mga { $km } km ang layo
reason-sits_in = Opisina sa: { $country }
reason-can_write = Puwede kang sumulat sa halip na magsalita
reason-independent = Hindi bahagi ng anumang gobyerno
reason-no_number = Hindi alam ang numero ng telepono

## Warnings

warn-enforcement_line = Maaari kang ipasa ng linyang ito sa pulis o immigration.
warn-list-enforcement_line = May mga linyang maaaring magpasa ng tao sa pulis o immigration. Nakasulat iyon sa itaas ng button.
warn-embassy_risk = Kung tumakas ka sa gobyerno mo, huwag kontakin ang embahada nito. Sa halip, makipag-usap sa UNHCR, abogado o NGO.
warn-call_recorded = Inirerekord ang mga tawag sa linyang ito at ipinapasa sa mga opisyal.
warn-hospital_reporting = Maaaring i-report ng mga pampublikong ospital ang mga pasyenteng walang papeles. Kung nanganganib ang buhay, pumunta pa rin.
warn-shelter_restriction = Maaaring limitahan ng mga shelter ng gobyerno ang paglabas at paggamit ng telepono.
warn-rescued_may_be_detained = May mga taong pinalaya ng pulis na idinetine o ipina-deport. Makipag-usap muna sa NGO o sa embahada mo.
warn-employer_may_see_phone = Maaaring makita ng iba ang teleponong ito. Huwag tumawag pabalik sa harap ng iba. Burahin ang tawag at ang mensahe.
warn-police_checks_status = Maaaring tingnan ng pulis ang papeles mo.
warn-police_limited = Maaaring hindi makapasok ang pulis sa lugar na ito. Maaaring makatulong ang pormal na kahilingan ng pamilya.
warn-unchecked_number = May mga numero rito na hindi pa nasusuri.
warn-short_code_local_only = Gumagana lang ang maiikling numero sa loob ng sarili nilang bansa.
warn-no_direct_line = Hindi alam dito ang numero ng opisinang dapat tumulong sa iyo.
warn-no_coverage = Kung walang signal, isaulo ang isang numero. Tumawag sa susunod na daungan, mag-isa kung kaya.
warn-language_gap = Hindi namin alam kung nagsasalita sila ng wika mo. Humingi ng interpreter.

## A contact

call = Tumawag
call-number = Tawagan ang { $number }
send-sms = Mag-text (SMS)
write-whatsapp = Sumulat sa WhatsApp
write-email = Sumulat ng e-mail
open-website = Buksan ang website
copy-number = Kopyahin ang numero
copied = Nakopya na
from-abroad = Mula sa ibang bansa, tawagan ang { $number }
only-inside = Gumagana lang sa loob ng: { $country }
number-not-checked = Hindi pa nasusuri ang numerong ito
source-of = Pinakabagong pinagmulan: { $date }
source-undated = Walang petsa ang pinagmulan
may-have-changed = Maaaring nagbago na ito.
confidence-high = Dalawa o higit pang pinagmulan ang magkatugma
confidence-medium = Isang maaasahang pinagmulan
confidence-low = Hindi pa kumpirmado
source-label = Pinagmulan: { $name }
sources = Mga pinagmulan
languages-spoken = Mga wika: { $languages }
hours-are = Oras: { $hours }
address-to-show = Address na ipapakita sa drayber
scan-to-call = I-scan gamit ang telepono para tumawag
more-about = Higit pa tungkol sa kontak na ito

## Before a call

call-trace = Maiiwan ang tawag na ito sa listahan ng tawag ng teleponong ito. Maaaring lumabas ito sa bill.
call-trace-advice = Puwede kang gumamit ng ibang telepono, o isulat ang numero sa papel.

## A message ready to send

message-title = Mensaheng handa nang ipadala
message-not-sent = Walang ipapadala hangga't hindi mo ito mismo ipinapadala.
message-in = Sa wikang { $language }
copy-message = Kopyahin ang mensahe
message =
    Hello po. Kailangan ko ng tulong.
    { $problem }
    Nandito ako: { $place }
    Wika ko: { $language }
    Pakisagot po nang nakasulat kung kaya.
