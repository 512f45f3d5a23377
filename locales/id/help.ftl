### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = Apakah Anda dalam bahaya sekarang?
where-are-you = Anda berada di negara mana?
from-where = Anda berasal dari negara mana?
what-happened = Apa yang terjadi?

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-arrested = Saya ditangkap
need-locked_in = Saya dikurung
need-violence = Ada yang menyakiti atau mengancam saya
need-scam_compound = Saya dipaksa menipu orang secara daring
need-wages = Gaji saya tidak dibayar
need-passport_taken = Paspor saya diambil
need-injured = Saya terluka
need-sick = Saya sakit
need-pregnant = Saya hamil
need-recruited_cheated = Saya ditipu perekrut (calo)
need-at_sea = Saya di laut (di kapal)
need-want_to_go_home = Saya ingin pulang ke negara saya

## Emergency numbers

## The list

contacts = Siapa yang bisa membantu
what-you-can-do = Yang bisa Anda lakukan
do-not-sign = Jangan tanda tangani surat yang tidak bisa Anda baca.

## Why a contact is listed

reason-free_call = Telepon gratis
reason-always_open = Siang dan malam (24 jam)
reason-open_now = Buka sekarang
reason-closed_now = Tutup sekarang
reason-hours_unknown = Jam buka tidak diketahui
reason-without_papers_unclear = Belum diketahui aman atau tidak tanpa dokumen
reason-without_papers_no = Mungkin tidak aman jika Anda tidak punya dokumen

## Warnings

## A contact

call = Telepon
call-number = Telepon { $number }
send-sms = Kirim SMS
copy-number = Salin nomor
copied = Sudah disalin
from-abroad = Dari negara lain, telepon { $number }
number-not-checked = Nomor ini belum diperiksa
source-label = Sumber: { $name }
languages-spoken = Bahasa: { $languages }

## Before a call

## A message ready to send

