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
