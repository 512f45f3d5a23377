### Cautions shown above the call button of a contact, one message for each directory record that needs one.
### About 220 characters at most, short sentences, spoken to a person who may be frightened.
### Every warning of the source is kept; a record without a warning for the caller has no message.
### A caution never promises safety and never gives another phone number, only short official codes.

## Any country (at sea)

caution-int-iswan-seafarerhelp = Maaaring may bayad ang tawag, kaya mas mabuti ang WhatsApp. Karaniwang tumutulong ito sa mga walang papeles, pero hindi ito pangako.

## Bangladesh

caution-bd-109 = Ipinapasa ng linyang ito ang mga kaso sa pulis. Puwede ka ring makipag-usap sa NGO o grupong nagbibigay ng tulong-legal.
caution-bd-999 = Pulis ang nagpapatakbo ng linyang ito. Huminto ito nang walong araw noong 2024 dahil sa kaguluhan.
caution-bd-check-recruiter-bmet = Hingin sa ahensiya ang RL number nito at suriin dito. Walang RL number ang mga sub-agent (dalal). Maaaring parusahan ang mga ahensiyang nagtatago ng pasaporte mo.
caution-bd-mrc-dhaka-cumilla = Maaaring sarado na ang mga sentrong ito. Itanong sa opisina ng trabaho sa distrito (DEMO) kung bukas pa ang mga ito.
caution-bd-nlaso-16699 = May mas lumang numero na nakalimbag pa sa maraming lugar. Gamitin lang ang numerong nakalagay dito. Puwede ka ring pumunta: may opisina ng tulong-legal sa bawat korte ng distrito.
caution-bd-okup = Hindi nasuri ang website at telepono.
caution-bd-probash-bondhu-16135 = May bayad ang tawag mula sa ibang bansa. Maaaring mabagal ang sagot: kulang ang tauhan ng linya noon.
caution-bd-wage-earners-centre-khilkhet = May bayad ang bawat gabi, mga 200 taka noong 2022. Kailangan mo ng papeles para tumuloy. Kaunti ang kama para sa babae. Maaaring nagbago na ang pangalan mula 2024.

## Brunei

caution-bn-ambulance-991 = Maaaring maningil ang mga pampublikong ospital sa mga dayuhan. Marami ang nagsasabi nito, pero hindi ito nasuri.
caution-bn-htu = Opisina ito ng pulis. Kaunti lang sa mga sinuri ang kinikilalang na-traffic. Hanapin ang Human Trafficking Unit; wala kaming alam na sarili nitong linya. Kung kaya, isama ang embahada mo.
caution-bn-labour = Ginagamit din ng publiko ang mga numerong ito para i-report ang maling paggamit ng lisensiya ng manggagawa. Nauwi na sa paghagupit (caning) ang mga report na umalis ang manggagawa sa employer. Kung walang permit na may bisa, tawagan muna ang embahada mo.
caution-bn-mm-embassy = Nasa ilalim ng awtoridad militar ang embahadang ito. Maaaring manganib ang mga refugee, tumakas sa militar, aktibista, mga nasa edad na puwedeng piliting magsundalo, at mga pamilya nila. Makipag-usap muna sa UNHCR o NGO.
caution-bn-ph-embassy = Walang nakitang direktang telepono ng embahadang ito. Maaaring hindi gumana mula sa ibang bansa ang maikling numerong nakalagay. Kung gayon, gamitin ang isa pang numero sa Manila. Hindi opisyal ang web page.
caution-bn-police-993 = Malamang na may mga taong napinsala ng human trafficking na idinetine at ipina-deport matapos ang mahinang pagsusuri. Maaaring may paghagupit (caning) dahil sa overstay. Kung makakapaghintay ka, makipag-usap muna sa embahada mo o NGO.

## Cambodia

caution-kh-ambulance-119 = Phnom Penh ang sakop ng listahang nakita namin. Maaaring gumana rin ang numero sa ibang lugar.
caution-kh-central = Karaniwang tumutulong ito sa mga Cambodian sa ibang bansa, pati sa walang papeles. Walang kumpirmadong numero ng telepono. Gamitin ang website.
caution-kh-chabdai = Ipinapadala ng grupong ito ang mga tao sa shelter at tulong-legal. Nasa website lang nito ang mga numero.
caution-kh-childhelpline-1280 = Para sa mga taong hanggang 25 taong gulang. Puwedeng magtanong ang pamilya tungkol sa nawawalang migrante. Ipinapasa ng linya sa pulis ang mabibigat na kaso.
caution-kh-emb-id = Para sa proteksiyon ang unang numero. Para sa papeles ng konsulado ang pangalawa.
caution-kh-emb-in = Inilabas ang numerong ito para sa labanan noong Hulyo 2025. Maaaring nagbago na ito.
caution-kh-iom = Lumang numero ito ng opisina, hindi linya ng tulong. Maaaring nagbago na ito.
caution-kh-lac = Mula pa 2015 ang telepono at address at maaaring nagbago na.
caution-kh-lscw = Walang kumpirmadong numero ng telepono. Gamitin ang website para humingi ng libreng abogado.
caution-kh-molvt-1297 = Noong 2025, ang linyang ito ay para sa paghahanap ng trabaho pagkagaling sa Thailand. Hindi kumpirmado kung tumutulong ito sa reklamo laban sa recruiter o laban sa employer na Thai.
caution-kh-mrc-bmc-central = Nagkaroon ng labanan sa probinsiyang ito noong Disyembre 2025. Tiyakin muna na ligtas bumiyahe. Hindi alam ang telepono at oras ng bukas.
caution-kh-police-117 = Linya ito ng pulis. Inilabas ng pulis ang mga tao sa mga scam hub, tapos idinetine at ipina-deport sila. Kung kaya mo, mag-message muna sa embahada mo o NGO.
caution-kh-tip-1288 = Linya ito ng pulis. Ang mga taong inilabas sa mga scam hub ay idinetine at ipina-deport pagkatapos. Kung kaya mo, mag-message muna sa embahada mo o NGO. Hindi kumpirmado ang oras at mga wika.

## Hong Kong

caution-hk-emergency-999 = Maaaring tingnan ng pulis ang immigration status mo. Kung nasa panganib, tumawag pa rin. Hingin ang numero ng report.
caution-hk-help = Kunin ang kasalukuyang numero sa website nito. Hindi pa kumpirmado ang numerong nakalagay dito.
caution-hk-labour-fdh-hotline = Gobyerno ang nagpapatakbo ng linyang ito at maaaring magpasa ng data sa pulis o Immigration. Kung tapos na ang visa mo, tumawag muna sa NGO o konsulado. Kung maagang natapos ang kontrata: humingi ng mas mahabang pananatili (extension) sa loob ng 14 na araw.
caution-hk-mfmw = Mula pa mga 2014 ang numero ng telepono at hindi pa kumpirmado. Gamitin ang website o pumunta sa opisina.
caution-id-kjri-hong-kong = Maaaring magpanggap na staff ang mga tao sa labas ng gusali at humingi ng pera. Gamitin lang ang mga counter sa loob.
caution-ph-consulate-hong-kong = Huling nakita ang numerong ito noong 2020 at maaaring nagbago na. Sa gabi, maaaring mahirap makakontak ng tao.
caution-ph-mwo-hong-kong = Pumunta nang personal: hindi alam ang numero ng telepono. May shelter ito na lihim ang address, at lumilipat ito noong 2026. Dito magtanong tungkol sa shelter.
caution-ph-ofw-global-center-hong-kong = Pumunta lang nang personal. Hindi alam ang numero ng telepono.

## Indonesia

caution-id-ambulance-119 = Sa labas ng malalaking lungsod, maaaring hindi mabilis dumating ang ambulansiya. Luma ang pinagmulan ng numerong ito.
caution-id-check-recruiter-siskop2mi = May dalawang web address na nakalimbag, kaya tiyakin muna ang tama. Senyales ng panganib ang visa na pambisita o pang-pilgrimage para sa trabaho.
caution-id-emergency-112 = Hindi gumagana sa lahat ng lugar ang numerong ito. Kung hindi gumana, subukan ang 110 para sa pulis o 119 para sa ambulansiya. Para sa Jakarta lang ito nakita.
caution-id-iom-indonesia = Wala kaming alam na pampublikong linya ng tulong ng opisinang ito.
caution-id-kemlu-pwni-hotline = Hindi magkakatugma ang mga listahan sa numerong ito. Kung nasa ibang bansa ka, subukan muna ang pinakamalapit na embahada o konsulado ng Indonesia.
caution-id-kemnaker-1500630 = Hawak na ngayon ng opisinang ito ang trabaho sa loob ng Indonesia at mga lumang kaso ng ahensiya. Para sa trabaho sa ibang bansa, magtanong sa KP2MI.
caution-id-komnas-ham = Luma ang telepono at email at maaaring nagbago na. Dapat mong isulat at pirmahan ang reklamo mo. Hilingin kung gusto mong ilihim ang pangalan mo.
caution-id-komnas-perempuan = Wala itong sariling shelter. Itinatala nito ang reklamo mo at ipinapadala ka sa mga katuwang nito. Hindi masyadong kumpirmado ang numero ng telepono.
caution-id-kp2mi-call-centre = Mula sa ibang bansa, karaniwang international call ito at may bayad. Hindi nakumpirma ang ibang numerong kumakalat para sa opisinang ito.
caution-id-kp2mi-whatsapp = Tiyaking verified ang WhatsApp account bago ka magpadala ng litrato ng pasaporte mo.
caution-id-lbh-jakarta = Pumunta nang personal, Lunes hanggang Huwebes, 09:00 hanggang 16:00; maaaring nagbago na ang oras. Para ito sa Jakarta at mga kalapit na lungsod.
caution-id-migrant-care = Inilabas ang numerong ito para sa krisis sa Middle East noong 2026. Maaaring busy ito o nagbago na.
caution-id-peduli-wni-portal = Naka-save sa Foreign Ministry ang personal mong data. Kailangan mo ng internet at papeles ng pagkakakilanlan.
caution-id-police-110 = Linya ito ng pulis. Hindi nasuri ang numero. Gumagana lang ito sa loob ng Indonesia.
caution-id-psd-buruh-migran = Mula pa 2011 ang numero ng telepono at maaaring sa ibang tao na ngayon. Gamitin ang website.
caution-id-safe-travel-app = Maaaring magpadala ang panic button ng litrato, video at lokasyon mo sa embahada. Huwag itong i-install kung tinitingnan ng employer ang telepono mo. Maaaring hindi na gumagana ang app.
caution-id-sapa-129 = Gobyerno ang nagpapatakbo ng linyang ito. Nakikipagtulungan ito sa pulis sa mabibigat na kaso.
caution-id-sbmi = Mula pa 2014 ang telepono at address at maaaring nagbago na. Tumutulong din ang unyon sa mga umalis nang walang papeles.
caution-id-unhcr-jakarta = Para ito sa mga taong kailangan ng proteksiyon bilang refugee, hindi para sa problema sa trabaho. Madalas magbago ang mga numero ng mobile.

## Laos

caution-la-adwle = Para sa mga babaeng nakaranas ng karahasan, at para sa mga kaso ng human trafficking. Hindi alam ang numero ng telepono. Gamitin ang website.
caution-la-ambulance-1195 = Dalawang numero ang nasa mga pinagmulan. Subukan muna ang 1195, tapos ang 195. Sa Vientiane, madalas mas mabilis ang 1623.
caution-la-atd = Pulis ito. Mobile ng isang mataas na opisyal ang numero at maaaring magbago. Kung kaya mo, makipag-usap muna sa NGO o embahada.
caution-la-care = Linya ito ng opisina, hindi linya ng tulong.
caution-la-emb-th = Para sa mga Thai na kailangan ng tulong, at visa para sa mga manggagawang Lao. Hindi alam ang numero ng telepono.
caution-la-iom = Lumang numero ito ng opisina, hindi linya ng tulong. Maaaring nagbago na ito.
caution-la-lwu-1362 = Gumagana lang ito sa loob ng Laos. May kaugnayan sa gobyerno ang linya. Tumutulong din ito sa mga lalaki kung walang ibang sentro.
caution-la-mrc-champasak = Labour ministry ang nagpapatakbo ng sentrong ito. Hindi alam ang numero ng telepono, kaya kailangan mong pumunta.
caution-la-mrc-luangprabang = Nagbukas ito noong 2018 at maaaring sarado na. Hindi alam ang numero ng telepono, kaya kailangan mong pumunta.
caution-la-mrc-salavan = May linya ito ng telepono, pero hindi namin alam ang numero. Gamitin ang website.
caution-la-police-1191 = Pulis ito. Dalawang numero ang nasa mga pinagmulan: subukan muna ang 1191, tapos ang 191. Kung makakapaghintay ka, makipag-usap muna sa NGO o embahada.
caution-la-rescue-1623 = Gumagana lang ang ambulansiyang ito sa lugar ng Vientiane.
caution-la-tourist-police = Pulis ito, para sa mga dayuhang napinsala ng krimen. Kung makakapaghintay ka, makipag-usap muna sa NGO o embahada.
caution-la-vfi = Walang kumpirmadong numero ng telepono. Gamitin ang website, o pumunta sa Pakse.

## Malaysia

caution-my-ambulance-999 = Kung nanganganib ang buhay, tumawag. Inuutusan ang mga pampublikong ospital na i-report sa Immigration o pulis ang mga pasyenteng walang papeles. Kung makakapaghintay ka, pumunta sa klinika ng NGO o kawanggawa. Maaaring mapababa ng UNHCR card ang bayad.
caution-my-asylum-access = Karaniwang tumutulong ito sa mga walang papeles, pero hindi ito pangako. Hindi alam ang numero ng telepono.
caution-my-bd-hc-kl = May mga fixer sa labas na nagbebenta ng serbisyong libre sa loob. Ilang beses nang lumipat ang address, kaya tiyakin bago ka bumiyahe. Walang numero ng telepono na mapagkakatiwalaan.
caution-my-befrienders-kl = Nakikinig ang linyang ito kapag napakabigat ng loob mo. Karaniwang hindi kailangang sabihin ang pangalan mo. Gamitin lang ang numerong nakalagay dito.
caution-my-crc-chin = Email lang ang alam. Karaniwang tumutulong ito sa mga walang papeles, pero hindi ito pangako.
caution-my-eaic = Hindi ka pinoprotektahan ng reklamo rito laban sa pag-aresto. Dumaan sa abogado o NGO. Maaaring abutin ng 6 hanggang 12 buwan ang sagot. Maaaring hindi na ito tumatanggap ng reklamo tungkol sa pulis.
caution-my-fire-994 = Kung hindi sumasagot ang 994, tumawag sa 999.
caution-my-hei = Karaniwang tumutulong ito sa mga walang papeles, pero hindi ito pangako. Hindi alam ang numero ng telepono.
caution-my-id-kbri-kl = Kung wala kang papeles, mag-message muna at planuhin ang biyahe. Karaniwang puwedeng humingi ng tulong ang mga mamamayan ng Indonesia, may papeles man o wala. Hindi sapat ang travel paper (SPLP) lang para malinis ang kaso sa immigration. May isang numerong nakalagay na hindi pa nasusuri.
caution-my-id-kjri-jb = Para sa Johor, Melaka, Negeri Sembilan at Pahang. Mag-type ng salita gaya ng "ditipu" o "diancam". Karaniwang puwedeng humingi ng tulong ang mga mamamayan ng Indonesia, may papeles man o wala. Hindi sapat ang travel paper (SPLP) lang para malinis ang kaso sa immigration.
caution-my-id-kjri-kk = Para sa West Coast, Kudat, Interior, Sandakan at Labuan. Sa konsulado sa Tawau ang mga nasa panig ng Tawau.
caution-my-id-kjri-kuching = Magkakaiba ang address sa mga pinagmulan. Tumawag bago ka bumiyahe. May hiwalay na linya para sa proteksiyon, problema sa trabaho at pagkamatay.
caution-my-id-kjri-penang = Para sa Penang, Kedah at Perlis. Hindi masyadong kumpirmado ang mga numero ng mobile.
caution-my-id-kri-tawau = Para lang sa Tawau, Kalabakan, Kunak, Lahad Datu at Semporna. Hindi pa kumpirmado ang numero ng mobile para sa agarang papeles.
caution-my-in-hc-kl = Binuksan ang linya sa WhatsApp para sa Covid noong 2020. Maaaring sarado na ito.
caution-my-jtk-sabah = Hindi alam ang numero ng telepono. May sariling batas sa trabaho ang Sabah. Ipinapatupad din ng opisinang ito ang batas sa human trafficking.
caution-my-jtk-sarawak = Mula pa 2014 ang mga numero at maaaring nagbago na. May sariling batas sa trabaho ang Sarawak.
caution-my-jtksm = Tumatanggap din ang unang numero ng mga report para sa pulis at Immigration. Sabihing reklamo ito sa trabaho, at huwag banggitin ang papeles mo. Madalas kanselahin ng employer ang permit pagkatapos ng reklamo. Humingi muna ng suporta sa NGO o embahada.
caution-my-kh-embassy-kl = Sinasabi ng embahada na libre ang pansamantalang travel paper nito. Tanggihan ang mga fixer na humihingi ng pera. Nagbigay na ito ng masisilungan sa mga walang papeles, pero may mga tinanggihan din.
caution-my-kllac = Karaniwang tumutulong ito sa mga walang papeles, pero hindi ito pangako. Luma ang numero ng silid sa korte sa Jalan Duta.
caution-my-mapo-hotline = Ipinapasa ng linyang ito ang mga tawag sa pulis at Immigration. Tumatanggap din ito ng mga report tungkol sa smuggling ng migrante. Maaaring arestuhin ang mga tumatawag na walang papeles. Maliban kung nanganganib ang buhay, kontakin muna ang NGO o embahada.
caution-my-mho = Isang dating hepe ng pulis ang tagapayo ng grupong ito. Pangunahin nitong trabaho ang mga scam sa ibang bansa. Magtanong tungkol sa bayad at pagiging lihim bago magbigay ng detalye.
caution-my-mm-embassy-kl = Mapanganib para sa mga refugee: nasa ilalim ng awtoridad militar ang embahadang ito. Maaari ding manganib ang mga tumakas sa militar, aktibista, mga nasa edad na puwedeng piliting magsundalo, at mga pamilya nila. Makipag-usap muna sa UNHCR o NGO.
caution-my-mtuc = Mula pa 2018 ang mga kontak na ito at maaaring nagbago na. Maaaring mali ang pagkakalimbag ng email.
caution-my-np-embassy-kl = Gamitin lang ang numerong nakalagay dito. Mali ang mga numero sa ibang listahan. Walang nalalamang linyang bukas nang 24 na oras.
caution-my-nsrc-997 = Para sa perang bago pa lang nawala sa iyo dahil sa scam. May mga pulis na nagtatrabaho sa linyang ito. Kung wala kang papeles, puwede mong hilingin sa NGO na tumawag. Maaaring mag-iba ang oras ng bukas.
caution-my-perkeso = Opisina ito ng gobyerno. Para ito sa mga napinsalang manggagawa na inirehistro ng employer nila. Kung walang permit, karaniwang hindi ka sakop. Hindi gumagana ang numero mula sa ibang bansa.
caution-my-ph-embassy-kl = Walang nakitang kasalukuyang telepono ng embahadang ito. Nasa Manila ang mga numerong nakalagay; maaaring hindi gumana ang maikli. Walang permanenteng opisina ng konsulado ang Pilipinas sa Sabah.
caution-my-police-999 = Tumawag kapag nanganganib ang buhay. Maaaring tingnan ng pulis ang papeles, at may mga walang papeles na inaresto matapos mag-report. Kung makakapaghintay ka, tumawag muna sa NGO, sa embahada mo o sa UNHCR. Puwedeng tumawag ang mga babae sa WAO.
caution-my-shut = Ipinapasa nito ang mga report sa konseho ng gobyerno laban sa human trafficking (Home Ministry). Karamihan ng tinulungan nito ay mga mamamayan ng Malaysia.
caution-my-suhakam = Puwede nitong inspeksiyunin ang mga lugar ng detensiyon. Hindi nito mapipigilan ang deportasyon. Hindi pa lubos na kumpirmado ang numero ng telepono. Karaniwang tumutulong ito sa mga walang papeles, pero hindi ito pangako.
caution-my-talian-heal = Gobyerno ang nagpapatakbo ng linyang ito. Hindi pa kumpirmado ang oras ng bukas.
caution-my-talian-kasih = Gobyerno ang nagpapatakbo ng linyang ito. Napupunta ang address at mga detalye mo sa welfare office ng distrito. Maaari ding mapunta ang mga ito sa pulis.
caution-my-tenaganita = Hindi pa kumpirmado ang numero ng telepono. Karaniwang tumutulong ito sa mga walang papeles, pero hindi ito pangako.
caution-my-th-embassy-kl = Kunin ang mga numero ng telepono sa website ng embahada. Maaaring mas malapit ang mga konsulado ng Thailand sa Penang at Kota Bharu.
caution-my-th-kotabharu = Hindi alam ang numero ng telepono. Pumupunta rin ang staff nito sa ibang lugar sa Kelantan at Terengganu.
caution-my-unhcr-detention = Kontakin agad ang UNHCR, at pati ang abogado: minsan nang hindi pinapasok ang UNHCR sa mga immigration depot. Ihanda ang UNHCR number, lugar at petsa. Kung walang sumasagot, gamitin ang form sa web. Magtanong sa UNHCR bago magbigay ng data kaninuman.
caution-my-unhcr-kl = Huwag pumunta roon nang walang appointment. May mga taong pinahinto sa daan. Magparehistro online. Magtanong sa UNHCR bago mo ibigay ang data mo kaninuman.
caution-my-vn-embassy-kl = Mula pa 2018 o mas maaga ang mga numero. Kung walang sumasagot, gamitin ang hotline ng Vietnam na nakalagay. Kung takot ka sa gobyerno mo, makipag-usap muna sa UNHCR.
caution-my-wao = Maaaring mauwi sa pag-aresto ang pagpunta sa pulis nang walang papeles. Alam ito ng staff at karaniwang nagpaplano sila para maiwasan ito. Itanong kung paano nila ginagamit ang sinasabi mo bago mo banggitin ang papeles mo.
caution-my-wcc-penang = Mula pa 2015 at 2020 ang mga numero at maaaring nagbago na.
caution-my-wfw-app = Gobyerno ang nagpapatakbo ng app na ito. Dapat manatiling lihim ang pangalan mo, pero maaaring dumating ang mga inspektor kasama ang Immigration. Kung wala kang papeles, magtanong muna sa NGO. Maaaring wala ang wika mo.

## Myanmar

caution-mm-ambulance-192 = Gumagana lang ito sa Yangon, Nay Pyi Taw at Mandalay. Sa ibang lugar, tumatawag ang mga tao sa lokal na ambulansiya ng kawanggawa.
caution-mm-dol-npt = Kontrolado ng awtoridad militar ang opisinang ito. Maaari kang arestuhin, piliting magsundalo o hingan ng pera. Makipag-usap muna sa UNHCR, NGO o unyong nasa labas ng bansa (exile). Luma ang mga numero at maaaring hindi gumana.
caution-mm-fire-191 = Sa Myanmar, bumbero ang 191. Sa Thailand, pulis ang 191.
caution-mm-mrc-tachileik = Nakipagtrabaho ang sentrong ito sa labour department bago ang kudeta noong 2021. Maaaring sarado na ito o iba na ang may hawak. Hindi alam ang numero ng telepono.
caution-mm-ncm-forced-labour = Kontrolado ng awtoridad militar ang opisinang ito. Maaari kang arestuhin, piliting magsundalo o hingan ng pera. May mga nagreklamo na tinakot o tinanggal sa trabaho. Makipag-usap muna sa unyon o NGO na nasa labas ng bansa (exile).
caution-mm-police-199 = Kontrolado ng awtoridad militar ang pulis. Maaari kang arestuhin, piliting magsundalo o hingan ng pera. Makipag-usap muna sa UNHCR o NGO. Gumagana lang ito sa Yangon, Nay Pyi Taw at Mandalay.

## Nepal

caution-np-dofe-check-recruiter = Suriin ang dalawang bagay: ang lisensiya ng ahensiya at ang aprobadong demand letter.
caution-np-maiti-nepal = Pinapahinto at tinatanong ng staff nito ang mga babae sa mga tawiran sa hangganan (border). Hindi alam ang numero ng telepono.
caution-np-nwc-1145 = Maaaring busy ang linya: kaunti ang staff nito. Mas kaunti ang tulong sa labas ng Kathmandu.
caution-np-pncc = Luma ang numero at maaaring nagbago na. Mukhang imbento ang ibang numero sa ilang app.
caution-np-police-100 = Maaaring nagbago na ang numerong pang-emergency mula 2023.
caution-np-pourakhi = Hindi alam ang numero ng telepono. Imbento ang mga numero sa ilang app.
caution-np-sami-mrc = Nasa mga opisina ng administrasyon ng distrito ang mga sentro. Hindi alam ang mga numero ng telepono nila. Maaaring sarado na ang ilan.
caution-np-shramadhan-1141 = May mga tagapamagitan (fixer) na humihingi ng pera sa pamilya para sa claim sa death insurance. Huwag silang bayaran. Gumagana lang ang libreng numero sa ilang network sa Nepal. Gamitin lang ang mga numerong nakalagay dito.
caution-np-tia-information-booth = Pumunta nang personal sa airport. Maaaring sarado na ang booth.

## Philippines

caution-ph-1343-actionline = Sa labas ng Manila, i-dial muna ang area code na 02. Hindi kumpirmado ang tawag mula sa ibang bansa. Mula sa ibang bansa, gamitin ang 1348 hotline.
caution-ph-check-recruiter-dmw = Suriin ang dalawang bagay: "Valid" ang ahensiya at mayroon talagang eksaktong job order. Kinokopya ng mga scammer ang pangalan ng tunay na ahensiya. Walang napapatunayan ang Facebook page, papel ng SEC o mayor's permit.
caution-ph-dfa-oumwa = Para sa mga Pilipino kung saan walang Migrant Workers Office, at para sa mga hindi manggagawa. Mula pa 2023 ang numero at maaaring nagbago na.
caution-ph-dmw-assistance-desk = Para sa mga manggagawa kung saan may Migrant Workers Office. Sa mga bansang wala nito, magtanong sa Foreign Affairs (DFA).
caution-ph-dmw-mwpb-illegal-recruitment = Pagkatiwalaan lang ang mga email address na nagtatapos sa dmw.gov.ph. Maaaring peke ang iba.
caution-ph-dmw-owwa-1348 = Maaaring hindi gumana mula sa ibang bansa ang maikling numero. Kung gayon, gamitin ang isa pang numerong nakalagay. Karaniwang tumutulong ito sa mga manggagawang may papeles at walang papeles.
caution-ph-mfa-quezon-city = Ipinapadala ka ng network na ito sa mga lokal na grupo. Hindi ito linya ng tulong. Hindi masyadong kumpirmado ang kontak.
caution-ph-owwa = Maaaring matagal kang maghintay: marami ang tumatawag. May tulong na para lang sa mga active na miyembro ng OWWA.
caution-ph-pao = Para sa mga mababa ang kita ang mga libreng abogado. Mula pa 2020 ang numero at maaaring nagbago na.
caution-ph-pnp-wcpc = Linya ito ng pulis. Kung nasa panganib, i-dial ang 911 sa Pilipinas.
caution-ph-unified-911 = Gumagana lang ito sa loob ng Pilipinas.

## Singapore

caution-sg-ambulance-995 = Libre ang 995 para sa tunay na emergency. Para sa hindi emergency ang 1777 at may bayad.
caution-sg-aware = Independiyenteng organisasyon ito ng kababaihan. Ingles ang pangunahing wika ng staff.
caution-sg-bd-hc = Hindi pa kumpirmado ang numero. Walang nakitang espesyal na linya para sa mga manggagawa.
caution-sg-cde = Iniinterbyu ng sentrong ito ang mga manggagawa para sa Ministry of Manpower (MOM). Ipinapasa nito sa mga awtoridad ang mabibigat na bagay. Kung tapos na ang pass mo, makipag-usap muna sa TWC2 o HOME.
caution-sg-fast-old = Mula pa 2013 ang numerong ito at maaaring sa ibang tao na ngayon.
caution-sg-hagar = Malapit itong nakikipagtulungan sa gobyerno. Ipinapasa nito ang mga report sa pulis at Ministry of Manpower (MOM). Hindi alam ang numero ng telepono.
caution-sg-healthserve = Magkakaiba ang numero sa mga pinagmulan, at maaaring hindi gumana ang mas luma. Pangunahing para sa mga manggagawa sa konstruksiyon, marine at process na may pass ang klinika.
caution-sg-home = May mga numerong nakalagay na mula pa 2020 o mas maaga at maaaring hindi gumana. Gamitin ang mga unang numero. May shelter ito para sa mga kasambahay.
caution-sg-id-kbri = Maaaring hindi ipaalam ng Singapore sa embahada ang pag-aresto. Ikaw mismo ang humiling na makausap ang embahada mo. Mula pa 2020 ang numero ng mobile, kaya subukan muna ang pangunahing numero.
caution-sg-imh = Ospital ito ng gobyerno. Kailangang magbayad ang mga dayuhan para sa gamutan.
caution-sg-in-hc = Hindi nakita ang numero sa sarili nitong pahina. Walang kumpirmadong linyang bukas nang 24 na oras para sa mga manggagawa.
caution-sg-jurong-fishery-welfare = Karaniwang kailangan mo ng pahintulot para umalis sa barko. Maaaring sarado na ang daungan at ang sentro. Sa Migrant Workers' Centre (MWC) ang numero.
caution-sg-kh-embassy = Walang kumpirmadong numero ng telepono. Kunin ito sa website ng embahada.
caution-sg-mm-embassy = Nasa ilalim ng awtoridad militar ang embahadang ito. Maaaring manganib ang mga refugee, tumakas sa militar, aktibista, mga nasa edad na puwedeng piliting magsundalo, at mga pamilya nila. Makipag-usap muna sa UNHCR o NGO. Hindi sigurado ang mga numero.
caution-sg-mom-main = Ipinapatupad din ng MOM ang batas sa work pass, sideline at kinanselang permit. Kung walang bisa ang pass mo, makipag-usap muna sa TWC2 o HOME. Napupunta sa MOM ang resulta ng pregnancy test sa checkup tuwing anim na buwan.
caution-sg-mom-mdw = Ang ministry na nagpapatakbo ng linyang ito ang nagpapatupad din ng mga patakaran sa permit. Napupunta rito ang resulta ng pregnancy test sa checkup tuwing anim na buwan. Maaaring may bayad ang tawag mula sa mobile.
caution-sg-mtss = Hindi alam ang numero ng telepono. Nasa loob ng daungan ang opisina.
caution-sg-mwc = Federasyon ng mga employer ang nagpapatakbo ng kalahati ng sentrong ito. Nakikipagtrabaho ito sa ministry (MOM). Kung wala kang pass na may bisa, karaniwang mas ligtas na tawagan muna ang TWC2 o HOME.
caution-sg-navh = Gobyerno ang nagpapatakbo ng linyang ito. Puwede nitong ipasa ang kaso mo sa pulis.
caution-sg-ph-embassy = Pangunahing numero lang ito. Mula pa mga 2016 ang numero para sa labas ng oras ng opisina at hindi pa kumpirmado.
caution-sg-police-999 = Tinitingnan ng pulis ang immigration status. Maaaring makulong dahil sa overstay, at mahagupit (caning) ang mga lalaking wala pang 50 taong gulang pagkalipas ng 90 araw. Kung wala ka sa panganib ngayon, tumawag muna sa NGO.
caution-sg-police-tip = Pulis ang nagpapatakbo ng linyang ito. Minsan, may mga taong napinsala na hindi nakilala, pinarusahan o ipina-deport. Hilingin sa HOME o TWC2 na samahan ka.
caution-sg-probono = Hindi pa kumpirmado ang numero. May mga legal clinic na para lang sa mga mamamayan at residente, hindi para sa mga migranteng manggagawa. Magtanong sa TWC2 o HOME ng legal clinic para sa mga migrante.
caution-sg-scamshield = Para sa mga scam, pati pekeng alok na trabaho. Pulis ang nagpapatakbo ng linyang ito.
caution-sg-sos = Pangunahing Ingles at Mandarin ang salita ng staff. Maaari silang tumawag sa emergency services kung nanganganib ang buhay. Karaniwang tumutulong ito sa mga walang papeles, pero hindi ito pangako.
caution-sg-tadm = Opisina ito ng gobyerno. Mahigpit ang mga takdang panahon, at maaaring mawala ang claim na huli nang isinumite. Kailangan mo ng Singpass. Sa linya ng MOM para sa kasambahay tumatawag ang mga kasambahay.
caution-sg-twc2 = Karaniwang tumutulong ito sa mga walang papeles, pero hindi ito pangako. Hindi pa kumpirmado ang numero ng opisina.
caution-sg-vn-embassy = Hindi masyadong kumpirmado ang numero at maaaring nagbago na. Kung takot ka sa gobyerno mo, makipag-usap muna sa UNHCR o NGO.

## Taiwan

caution-id-kdei-taipei = Sinabihan ng staff nito ang mga manggagawa na huwag umalis sa employer nila. Hiwalay ang 1955 na linya ng manggagawa: labour ministry ng Taiwan ang nagpapatakbo nito.
caution-ph-mwo-kaohsiung = Mula pa 2022 ang numero. POLO pa ang lumang pangalan ng opisina noon. Maaaring nagbago na ito.
caution-ph-mwo-taichung = Mula pa 2022 ang numero. POLO pa ang lumang pangalan ng opisina noon. Maaaring nagbago na ito.
caution-ph-mwo-taipei = Mula pa 2022 ang numero. POLO pa ang lumang pangalan ng opisina noon. Maaaring nagbago na ito.
caution-tw-1955 = Ipinapasa nito ang mga kaso sa labor office, at minsan sa pulis. Kung umalis ka sa employer mo o wala kang permit, makipag-usap muna sa NGO. Gumagana lang ito sa loob ng Taiwan. Hindi ito linya ng immigration.
caution-tw-hope-workers-center = Hindi alam ang numero ng telepono. Nasa Zhongli ang sentro. Gamitin ang website.
caution-tw-police-110 = Tinitingnan ng pulis ang residence papers mo. Kung nasa panganib, tumawag pa rin. Kung nakadetine ka at takot ka sa gobyerno mo, sabihin agad ito.
caution-tw-spa = Shelter para sa mga manggagawang napinsala, may sakit o buntis. Hindi alam ang numero ng telepono.
caution-tw-taipei-foreign-labour-office = Nag-iinspeksiyon din ng mga lugar ng trabaho ang opisinang ito ng lungsod. Kung wala kang papeles, makipag-usap muna sa NGO. Maaaring nagbago na ang numero. Mga extension: Pilipinas 4208, Indonesia 4213, Vietnam 4223, Thailand 4221.

## Thailand

caution-th-ambulance-1669 = Maaaring walang nagsasalita ng Ingles. Maaaring maningil ang ospital pagkatapos. Magtanong agad tungkol sa NGO para sa kalusugan ng migrante.
caution-th-asylum-access = Hindi pa kumpirmado ang numero ng telepono. Tingnan ang website. Tumutulong ito sa mga refugee, pati sa nasa detensiyon ng immigration.
caution-th-bangkok-ems-1646 = Hindi magkatugma ang mga pinagmulan sa numerong ito. Sabi ng isa, sa immigration ito. 1669 ang gamitin sa halip nito.
caution-th-brc = Hindi pa kumpirmado ang numero ng telepono. Itinigil nito ang basic health care noong 2014.
caution-th-childline-1387 = Para sa mga wala pang 18 taong gulang. Hindi nasuri ang numero. Thai ang salita ng staff.
caution-th-con-kh-sakaeo = Nagkaroon dito ng labanan at curfew noong 2025, at nagsara ang mga tawiran. Maaaring hindi sumagot ang konsulado, at hindi alam ang numero ng telepono. Huwag dumaan sa gubat: maaaring may mga mina (bomba sa lupa).
caution-th-con-mm-chiangmai = Nasa ilalim ng awtoridad militar ang konsuladong ito. Maaaring manganib ang mga tumakas sa militar o sa sapilitang pagsusundalo, at ang mga pamilya nila. Makipag-usap muna sa NGO. Hindi alam ang numero ng telepono.
caution-th-ddpm-1784 = Para lang sa baha at iba pang sakuna. Hindi masyadong kumpirmado ang numero.
caution-th-dlpw-1546 = Nagtatrabaho kasama ng mga inspection team ang opisinang ito ng gobyerno. Kung wala kang papeles, magpasama sa NGO o abogado. Mula pa 2017 ang numero; maaaring lumipat na ang mga reklamo sa 1506.
caution-th-dlpw-tak = Ang pambansang linya lang ang alam. Kung wala kang papeles, magpasama sa NGO gaya ng HRDF o MAP.
caution-th-doe-1694 = Nagbibigay ng permit ang opisinang ito at sumasama sa mga inspeksiyon na nagsasampa ng kaso sa mga manggagawa. Tumatanggap din ito ng mga report tungkol sa mga manggagawang walang permit. Kung wala kang papeles, huwag ibigay ang pangalan o pinagtatrabahuhan mo. Hilingin sa NGO na tumawag para sa iyo.
caution-th-dsi-1202 = Hindi nasuri ang numerong ito. Nakikipagtrabaho ang mga imbestigador na ito sa pulis, na maaaring mang-aresto ng mga walang papeles. Kung nanganganib ang buhay mo, tumawag pa rin. Kung hindi nanganganib ang buhay mo, hilingin sa NGO na kontakin sila para sa iyo.
caution-th-emb-bd = Hindi nasuri ang numero. Para din sa mga Bangladeshi sa Cambodia ang embahadang ito.
caution-th-emb-kh = Mula pa 2014 ang mga numero at maaaring patay na. May armadong labanan ang Thailand at Cambodia mula 2025. Maaaring walang magawa ang embahada, at sinara ang mga tawiran sa lupa.
caution-th-emb-la = Hindi nasuri ang address at numero. Tiyakin muna ang mga ito bago pumunta.
caution-th-emb-mm = Nasa ilalim ng awtoridad militar ang embahadang ito. Kung tumakas ka sa militar, sa sapilitang pagsusundalo o dahil sa politika, mapanganib ito. Minsan nang tinakot ng staff ang mga tumatawag na ipaaaresto sila. Makipag-usap muna sa NGO; mula pa 2015 ang mga numero.
caution-th-emb-my = Mula pa 2020 ang mga numero at maaaring nagbago na.
caution-th-emb-np = Hindi nasuri ang address at numero. Para din ito sa mga Nepali sa Cambodia, Laos at Myanmar.
caution-th-emb-ph = Mula pa 2010 at 2014 ang mga numero at maaaring nagbago na.
caution-th-emb-vn = Mula pa 2014 ang mga numero. Kung hindi gumana, gamitin ang hotline ng Vietnam para sa proteksiyon ng mamamayan. Kung takot ka sa gobyerno mo, makipag-usap muna sa UNHCR.
caution-th-ffw = Mula pa mga 2012 ang mga numero at maaaring sa ibang tao na ngayon.
caution-th-ffw-maesot = Nagpapadala ang pulis ng mga tao rito, kaya maaaring malaman ng pulis na narito ka. Maaaring sarado na ang shelter. Hindi alam ang numero ng telepono.
caution-th-frn = Ipinagbawal ng batas ng Thailand na mamuno ng unyon ang mga migrante. Kung kontra ang kapitan mo, sumali nang tahimik. Walang kumpirmadong numero ng telepono.
caution-th-gcc-1111 = Ipinapasa ng opisinang ito ng gobyerno ang mga reklamo sa mga ministry, pati sa immigration. Kung wala kang papeles, makipag-usap muna sa NGO. Maaaring hindi nagsasalita ng wika mo ang staff.
caution-th-hrdf = Walang kumpirmadong numero ng telepono. Gamitin ang website para humingi ng libreng abogado.
caution-th-ilo-roap = Hindi tumatanggap ang opisinang ito ng kaso ng bawat tao. Itanong dito ang pinakamalapit na Migrant Worker Resource Centre.
caution-th-iom-bangkok = Lumang numero ito ng opisina, hindi linya ng tulong. Mag-ingat sa mga pekeng alok ng tulong sa migrasyon online at sa email.
caution-th-issara = Madalas nitong nilulutas ang kaso sa mga kompanyang bumibili sa employer mo. Hilingin na huwag ibigay ang pangalan mo. Libre lang ito sa loob ng Thailand. Maaaring wala nang nagsasalita ng Lao.
caution-th-jrs = Para sa proyekto nito sa edukasyon ang numero. Maaaring mas kaunti na ang pera nito para tumulong.
caution-th-lpn = Nakikipagtrabaho din ito sa mga walang papeles. Maaaring may kasamang pulis o mga opisyal ng ministry ang pagsagip. Kung ayaw mo niyon, sabihin muna.
caution-th-lpn-languages = Hindi nasubukan ang mga numerong ito. Maaaring nagbago na ang isang linya ng wika.
caution-th-mae-tao = Ginagamot nito ang mga taong may papeles o wala. Maaaring mauwi sa pag-aresto sa daan ang mga checkpoint sa mga kalsada malapit sa Mae Sot. Walang kumpirmadong numero ng telepono.
caution-th-map = May crisis line ito, pero hindi nakumpirma ang numero. Gamitin ang website.
caution-th-mental-1323 = Karaniwang Thai lang ang salita ng staff.
caution-th-mfa-protection = Para sa mga mamamayang Thai na may problema sa ibang bansa. Para sa isang krisis lang ang mga numero ng mobile at maaaring hindi na gumana.
caution-th-mitrthai = Impormasyon lang ito, at kailangan mo ng internet. Maaaring hindi ito bago.
caution-th-mmf = Para sa Chiang Rai at Phayao. Walang kumpirmadong numero ng telepono, at maaaring luma ang pahina.
caution-th-mol-sso-1506 = Gobyerno ang nagpapatakbo ng linyang ito. Tumatanggap din ito ng mga report tungkol sa mga manggagawang walang permit. Kung wala kang papeles, magtanong muna sa NGO. Noong 2019, key 5 ang para sa reklamo sa trabaho; maaaring nagbago na ito.
caution-th-mrc-bangbon-homenet = Pumunta lang nang personal: hindi alam ang numero ng telepono. Maaaring sarado na ang sentro.
caution-th-mrc-maesot-hrdf = Hindi pa kumpirmado ang telepono at address ng kalye. Marami na itong natulungang manggagawang walang papeles.
caution-th-msdhs-1300 = Puwedeng ipasa ng linyang ito ang mga kaso sa pulis; may mga taong napinsala na inaresto at ipina-deport. Noong Covid, tumanggap din ito ng mga report tungkol sa mga migrante. Maaaring limitahan ng mga shelter ng gobyerno ang pagkilos at telepono. Kung wala kang papeles, hayaang NGO ang tumawag kung makakapaghintay ka; hilingin ang wika mo.
caution-th-msdhs-1300-abroad = Para lang sa mga Thai na nasa labas ng Thailand. Maaaring sarado na ang linya.
caution-th-msdhs-datip = Mula pa 2012 ang numerong ito at nagbago na ang opisina. 1300 ang unang linyang dapat subukan, pero basahin ang babala nito.
caution-th-mwrn = Luma ang mga pinagmulan at maaaring sarado na ang opisina. Hindi alam ang numero ng telepono.
caution-th-nhrct = Mabagal ito at hindi para sa emergency. Ipinapasa nito ang ilang kaso sa pulis at mga ministry. Kung hindi ka pumapayag doon, sabihin mo.
caution-th-nhrct-1377 = Hindi nasuri ang numerong ito. Mas mabuting gamitin ang mga numero ng komisyong ito sa Bangkok.
caution-th-paveena-1134 = Hindi nasuri ang numero. Malapit itong nakikipagtulungan sa pulis at media. Hilingin sa kanila na ilihim ang pangalan at mukha mo.
caution-th-police-1599 = Linya ito ng pulis. Maaaring arestuhin at idetine ng pulis ng Thailand ang mga walang papeles. Kung nanganganib ang buhay mo, tumawag pa rin. Kung makakapaghintay ka, makipag-usap muna sa NGO.
caution-th-police-191 = Pulis ito. Maaari nilang arestuhin at idetine ang mga walang papeles. Kung nanganganib ang buhay mo, tumawag pa rin. Kung hindi nanganganib ang buhay mo, makipag-usap muna sa NGO; Thai lang ang salita ng karamihan ng operator.
caution-th-police-ahtd-1191 = Linya ito ng pulis, at hindi nasuri ang numero. Maaaring arestuhin at idetine ng pulis ang mga walang papeles. Kung nanganganib ang buhay mo, tumawag pa rin. Kung hindi nanganganib ang buhay mo, makipag-usap muna sa NGO.
caution-th-rbb = Nasa website nito ang mga numero ng telepono. Gamitin ang website para makita ang mga ito.
caution-th-saw-maesot = Sinasabi nitong tumutulong ito sa mga walang papeles, pati sa piyansa. Mula pa 2013 ang pahina. Hindi alam ang numero ng telepono.
caution-th-stella-maris-samaesan = Nagbukas ang sentro noong 2017 at maaaring lumipat na. Hindi alam ang numero ng telepono.
caution-th-swan = Para sa mga babaeng Shan at iba pang etnikong grupo sa Fang, Mae Ai at Wiang Haeng. Walang kumpirmadong numero ng telepono.
caution-th-tourist-police-1155 = Linya ito ng pulis para sa mga turista, na may ilang wikang banyaga. Maaaring arestuhin at idetine ng pulis ang mga walang papeles. Kung nanganganib ang buhay mo, tumawag pa rin. Kung hindi nanganganib ang buhay mo, makipag-usap muna sa NGO.
caution-th-tzuchi = Bukas ang klinika isang beses sa isang buwan noong 2015. Tiyakin na tumatakbo pa ito bago ka bumiyahe.
caution-th-unhcr = Hindi napipigilan ng UNHCR card ang pag-aresto sa Thailand. I-save ang mga numero sa website nito habang may signal ka. Sabi ng UNHCR, pinananatili nitong lihim ang sinasabi mo. Madalas ipadala sa mga kampo sa hangganan (border) ang mga taong galing sa Myanmar.

## Timor-Leste

caution-tl-civil-protection-115 = Mula pa 2013 ang numerong ito. Sa mga mas bagong paunawa, 112 ang numerong pang-emergency.
caution-tl-emergency-112 = Pulis ang sumasagot sa numerong ito. Maaaring hindi sa lahat ng lugar sumasagot dito ang ambulansiya at bumbero.
caution-tl-pntl-landline = Pulis ito. Inilabas ang numero para sa mga aksidente sa kalsada.
caution-tl-pradet-fatin-hakmatek = Pumunta nang personal: hindi alam ang numero ng telepono, at luma ang mga pinagmulan. Ibinigay lang ang shelter ng gobyerno sa mga sumali sa imbestigasyon (report noong 2023).

## Viet Nam

caution-vn-111-trafficking-child-hotline = Inirerekord ang lahat ng tawag. Napupunta ang mga report sa pulis, border guard, coast guard o pamahalaan ng commune. Maaaring hindi ito gumana mula sa ibang bansa.
caution-vn-112-disaster-rescue = Militar ang nagpapatakbo ng linyang ito. Para ito sa sakuna at pagsagip, pati sa dagat. Hindi ito para sa problema sa trabaho.
caution-vn-citizen-protection = Gobyerno ang nagpapatakbo ng linyang ito. Kung takot ka sa gobyerno ng Vietnam, sa UNHCR ka makipag-usap sa halip nito. Gamitin lang ang mga numerong nakalagay dito.
caution-vn-csaga = Maaaring sarado na ang mga sentro nito sa Ho Chi Minh City at Da Nang. Magtanong bago ka bumiyahe.
caution-vn-dolab-check-recruiter = May mga nagpapanggap na COLAB, ang sentro ng gobyerno, para mangolekta ng pera. Magbayad lang pagkatapos pumirma, nang direkta, at kumuha ng resibo. Maaaring nagbago na ang web address.
caution-vn-hagar = Karaniwang tinatanggap nito ang mga taong ipinadala ng awtoridad o mga katuwang na grupo.
caution-vn-iom = Wala kaming alam na pampublikong linya ng tulong ng opisinang ito. 111 ang pambansang linya; basahin muna ang babala nito.
caution-vn-peace-house = May bayad ang tawag at karaniwang hindi gumagana mula sa ibang bansa. Lihim ang address ng shelter.
