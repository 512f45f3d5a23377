### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = Adakah anda dalam bahaya sekarang?
where-are-you = Anda berada di negara mana?
from-where = Anda berasal dari negara mana?
what-happened = Apa yang berlaku?

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-arrested = Saya ditangkap
need-locked_in = Saya dikurung
need-violence = Ada orang menyakiti atau mengugut saya
need-scam_compound = Saya dipaksa menipu orang dalam talian
need-wages = Gaji saya tidak dibayar
need-passport_taken = Pasport saya diambil
need-injured = Saya tercedera
need-sick = Saya sakit
need-pregnant = Saya mengandung
need-recruited_cheated = Saya ditipu ejen pekerjaan
need-at_sea = Saya di laut (di kapal)
need-want_to_go_home = Saya mahu pulang ke negara saya

## Emergency numbers

## The list

contacts = Siapa yang boleh membantu
what-you-can-do = Apa yang anda boleh buat
do-not-sign = Jangan tandatangani surat yang anda tidak boleh baca.

## Why a contact is listed

reason-free_call = Panggilan percuma
reason-always_open = Siang dan malam (24 jam)
reason-open_now = Buka sekarang
reason-closed_now = Tutup sekarang
reason-hours_unknown = Waktu buka tidak diketahui
reason-without_papers_unclear = Tidak diketahui selamat atau tidak tanpa dokumen
reason-without_papers_no = Mungkin tidak selamat jika anda tiada dokumen

## Warnings

## A contact

call = Telefon
call-number = Telefon { $number }
send-sms = Hantar SMS
copy-number = Salin nombor
copied = Sudah disalin
from-abroad = Dari negara lain, telefon { $number }
number-not-checked = Nombor ini belum disemak
source-label = Sumber: { $name }
languages-spoken = Bahasa: { $languages }

## Before a call

## A message ready to send

