### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = Nasa panganib ka ba ngayon?
where-are-you = Nasaan ka ngayon?
from-where = Saang bansa ka nanggaling?
what-happened = Ano ang nangyari?

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-arrested = Inaresto ako
need-locked_in = Ikinulong ako
need-violence = May nananakit o nagbabanta sa akin
need-scam_compound = Pinipilit akong manloko ng tao online
need-wages = Hindi ako sinusuwelduhan
need-passport_taken = Kinuha ang pasaporte ko
need-injured = Nasaktan ako
need-sick = May sakit ako
need-pregnant = Buntis ako
need-recruited_cheated = Niloko ako ng recruiter
need-at_sea = Nasa dagat ako
need-want_to_go_home = Gusto ko nang umuwi

## Emergency numbers

## The list

contacts = Sino ang makakatulong
what-you-can-do = Ano ang magagawa mo
do-not-sign = Huwag pumirma sa papel na hindi mo nababasa.

## Why a contact is listed

reason-free_call = Libreng tawag
reason-always_open = Araw at gabi (24 oras)
reason-open_now = Bukas ngayon
reason-closed_now = Sarado ngayon
reason-hours_unknown = Hindi alam ang oras
reason-without_papers_unclear = Hindi alam kung ligtas kapag walang papeles
reason-without_papers_no = Maaaring hindi ligtas kung wala kang papeles

## Warnings

## A contact

call = Tumawag
call-number = Tawagan ang { $number }
send-sms = Mag-text (SMS)
copy-number = Kopyahin ang numero
copied = Nakopya na
from-abroad = Mula sa ibang bansa, tawagan ang { $number }
number-not-checked = Hindi pa nasusuri ang numerong ito
source-label = Pinagmulan: { $name }
languages-spoken = Mga wika: { $languages }

## Before a call

## A message ready to send

