### Around the guides: headings that stand in every guide, and the list of guides.

guides-title = Alamin ang karapatan mo
guide-do-now = Gawin ngayon
guide-why = Bakit
guide-good-to-know = Mabuting malaman
guide-take-care = Mag-ingat
guide-law = Ano ang sabi ng batas
guide-practice = Ano ang madalas mangyari
guide-unconfirmed = Madalas sabihin, hindi pa tiyak
guide-choose-country = Piliin ang bansa
guide-everywhere = Mga tuntuning pandaigdig
guide-contact = Sino ang kokontakin
guide-read = Basahin pa: { $title }
audience-offered = May alok sa iyo na trabaho sa ibang bansa
audience-abroad = Nagtatrabaho ka sa ibang bansa
audience-trouble = May problema ka
audience-family = Nasa ibang bansa ang kapamilya mo
audience-outreach = Para sa mga tumutulong
cards-title = Mga card na ipapakita
cards-hint = Ipakita ang card sa opisyal, doktor o employer. Liwanagan ang screen.

## Titles, in the order of a journey

guide-before-you-sign = Bago ka pumirma
guide-what-it-may-cost = Magkano ang maaaring gastos sa trabaho
guide-someone-you-know = Ni-recruit ng kakilala mo
guide-your-contract = Ang kontrata mo sa trabaho
guide-documents = Ang pasaporte at papeles mo
guide-journey-and-border = Ang biyahe at ang hangganan (border)
guide-arriving = Pagdating mo
guide-wages-and-hours = Suweldo, oras at araw ng pahinga
guide-deductions-and-debt = Kaltas sa suweldo at utang
guide-domestic-work = Trabaho sa pribadong bahay
guide-at-sea = Pangingisda at trabaho sa dagat
guide-work-sites = Konstruksiyon, pabrika, plantasyon, pag-aalaga
guide-changing-employer = Paglipat o pag-alis sa employer
guide-accident-sickness = Aksidente at sakit
guide-pregnancy = Pagbubuntis
guide-sexual-violence = Sekswal na karahasan
guide-children = Mga batang wala pang 18 taon
guide-first-hour = Inaresto: ang unang oras
guide-detained = Nakadetine: mga karapatan kada linggo
guide-deportation-and-return = Deportasyon at pag-uwi
guide-trafficking-smuggling = Human trafficking at smuggling ng tao
guide-scam-compounds = Mga scam hub
guide-refugees = Mga refugee: takot bumalik
guide-official-involved = Kapag may kinalaman ang opisyal
guide-family-at-home = Kapag hindi na makontak ang kapamilya
guide-helping-a-friend = Pagtulong sa kaibigan
guide-after-coming-home = Pagkauwi mo sa sariling bansa
