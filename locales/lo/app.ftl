### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

choose-language = ເລືອກພາສາຂອງທ່ານ
language = ພາສາ
help-now = ຂໍຄວາມຊ່ວຍເຫຼືອດຽວນີ້
not-your-fault = ນີ້ບໍ່ແມ່ນຄວາມຜິດຂອງທ່ານ.

## Buttons used everywhere

back = ກັບຄືນ
close = ປິດ
cancel = ຍົກເລີກ
next = ຕໍ່ໄປ
skip = ຂ້າມ
yes = ແມ່ນ
no = ບໍ່ແມ່ນ
dont-know = ບໍ່ຮູ້
save = ບັນທຶກ
share = ແບ່ງປັນ
print = ພິມອອກ
search = ຄົ້ນຫາ
search-nothing = ບໍ່ພົບ. ລອງໃຊ້ຄຳອື່ນ ຫຼືເລືອກຂ້າງລຸ່ມ.
why = ຍ້ອນຫຍັງ?
more = ເບິ່ງຕື່ມ
change = ປ່ຽນ

## Leaving fast

leave-quickly = ອອກທັນທີ
leave-explain = ປະຫວັດຂອງໂປຣແກຣມເບິ່ງເວັບ ແລະ ລາຍການໂທ ຍັງຢູ່ຄືເກົ່າ. ຖ້າຄົນອື່ນເບິ່ງໂທລະສັບນີ້ ໃຫ້ລຶບດ້ວຍຕົນເອງ.

## Reading aloud

listen = ຟັງ
listen-pause = ຢຸດຊົ່ວຄາວ
listen-resume = ຟັງຕໍ່
listen-stop = ຢຸດ
listen-recorded = ນີ້ແມ່ນສຽງຄົນອ່ານ.
listen-no-voice = ໂທລະສັບນີ້ບໍ່ມີສຽງສຳລັບພາສານີ້.

## Offline and updates

offline-works = ບໍ່ມີອິນເຕີເນັດ. ແຕ່ທຸກຢ່າງຍັງໃຊ້ໄດ້.
update-available = ມີຂໍ້ມູນໃໝ່
update-now = ອັບເດດດຽວນີ້
update-damaged = ຂໍ້ມູນໃໝ່ທີ່ມາຮອດເສຍຫາຍ. ບໍ່ໄດ້ເອົາມາໃຊ້.
update-damaged-advice = ຂໍ້ມູນເກົ່າຂອງທ່ານຍັງຢູ່ບ່ອນນີ້ ແລະ ຍັງໃຊ້ໄດ້. ຈະລອງໃໝ່ອີກພາຍຫຼັງ.
update-older = ຂໍ້ມູນທີ່ສະເໜີມາ ເກົ່າກວ່າຂໍ້ມູນຂອງທ່ານ. ບໍ່ໄດ້ເອົາມາໃຊ້.
update-older-advice = ທ່ານໃຊ້ສິ່ງທີ່ທ່ານມີຕໍ່ໄປໄດ້.
install-app = ເອົາໂປຣແກຣມນີ້ໃສ່ໂທລະສັບຂອງທ່ານ
install-note = ຈາກນັ້ນ ມັນເປີດໄດ້ໂດຍບໍ່ມີອິນເຕີເນັດ.
in-app-browser = ເປີດໜ້ານີ້ໃນໂປຣແກຣມເບິ່ງເວັບຂອງທ່ານ ເພື່ອເກັບໄວ້ໃຊ້ຍາມບໍ່ມີອິນເຕີເນັດ.

## What changed after an update, and a copy to pass on

changes-title = ສິ່ງທີ່ປ່ຽນໄປຈາກຄັ້ງກ່ອນ
change-number-gone = { $name }: ຢ່າໂທເບີ { $number } ອີກ.
change-number-new = { $name } ມີເບີໃໝ່: { $number }
change-contact-gone = { $name } ບໍ່ຢູ່ໃນລາຍການອີກແລ້ວ.
change-contact-new = ໃໝ່: { $name }
change-safety = { $name }: ຄຳເຕືອນປ່ຽນໄປແລ້ວ. ໃຫ້ອ່ານອີກຄັ້ງ.
change-figure = ກ່ອນໜ້ານີ້ແມ່ນ { $was }.
changes-read = ຂ້ອຍອ່ານແລ້ວ
pocket-save = ບັນທຶກສຳເນົາເປັນໄຟລ໌ດຽວ
pocket-share = ສົ່ງຕໍ່ໃຫ້ຄົນອື່ນ
pocket-hint = ສຳເນົານີ້ເປີດໄດ້ໂດຍບໍ່ມີອິນເຕີເນັດ. ທ່ານສົ່ງໃຫ້ຄົນອື່ນໄດ້ທາງບລູທູດ (Bluetooth) ຫຼືເມມໂມຣີກາດ.

## Errors: what happened, then what to do

error-unknown-country = ໂປຣແກຣມນີ້ບໍ່ຮູ້ຈັກປະເທດນີ້: { $code }
error-unknown-country-advice = ເລືອກປະເທດຈາກລາຍການ.
error-unknown-town = ໂປຣແກຣມນີ້ບໍ່ຮູ້ຈັກເມືອງນີ້: { $town }
error-unknown-town-advice = ປະໃຫ້ວ່າງໄວ້ ຫຼືເລືອກເມືອງທີ່ໃກ້ທີ່ສຸດ. ລາຍການໃຊ້ໄດ້ເຖິງວ່າບໍ່ມີຊື່ເມືອງ.
error-data = ເປີດຂໍ້ມູນບາງສ່ວນບໍ່ໄດ້.
error-data-advice = ປິດໂປຣແກຣມນີ້ ແລ້ວເປີດໃໝ່. ໜ້າທຳມະດາຍັງໃຊ້ໄດ້.
error-stopped = ມີບັນຫາເກີດຂຶ້ນ. ເບີໂທໃນໜ້ານີ້ຍັງໃຊ້ໄດ້.
error-pack-damaged = ຊຸດຂໍ້ມູນນີ້ເສຍຫາຍ ຫຼືພວກເຮົາບໍ່ໄດ້ເຊັນຮັບຮອງ.
error-pack-damaged-advice = ບໍ່ໄດ້ເອົາມາໃຊ້. ໃຫ້ເອົາຊຸດຂໍ້ມູນໃໝ່ຈາກບ່ອນທີ່ທ່ານໄວ້ໃຈ.
error-pack-older = ຊຸດຂໍ້ມູນນີ້ເກົ່າກວ່າຊຸດທີ່ທ່ານມີ.
error-pack-older-advice = ບໍ່ໄດ້ເອົາມາໃຊ້. ຂໍ້ມູນທີ່ໃໝ່ກວ່າຂອງທ່ານຍັງຢູ່.
error-pack-channel = ຊຸດຂໍ້ມູນນີ້ເຮັດມາສຳລັບໂປຣແກຣມແບບອື່ນ.
error-pack-channel-advice = ບໍ່ໄດ້ເອົາມາໃຊ້. ຂໍ້ມູນຂອງທ່ານຍັງຢູ່.

## About this program

about = ກ່ຽວກັບໂປຣແກຣມນີ້
about-what = ຄູ່ມືສຳລັບຄົນທີ່ເຮັດວຽກຢູ່ປະເທດອື່ນ. ໃຊ້ໄດ້ໂດຍບໍ່ມີອິນເຕີເນັດ.
about-version = ລຸ້ນ { $version }
about-facts = ຂໍ້ມູນເກັບມາຮອດ { $date }. ບໍ່ມີໃຜໂທທົດລອງເບີເຫຼົ່ານີ້.
about-unsure = ສິ່ງທີ່ບໍ່ແນ່ໃຈ ມີໝາຍໄວ້ວ່າບໍ່ແນ່ໃຈ.
nothing-sent = ສິ່ງທີ່ທ່ານຂຽນຈະຢູ່ໃນໂທລະສັບນີ້ ເວັ້ນແຕ່ທ່ານເລືອກສົ່ງອອກ.
others-see-phone = ຖ້າຄົນອື່ນເບິ່ງໂທລະສັບຂອງທ່ານໄດ້ ຢ່າເກັບຄວາມລັບໄວ້ບ່ອນນີ້.
not-legal-advice = ນີ້ແມ່ນຂໍ້ມູນ. ທະນາຍຄວາມບອກກ່ຽວກັບເລື່ອງຂອງທ່ານໄດ້.
about-geonames = ມີຂໍ້ມູນຈາກ GeoNames (geonames.org) ໃຊ້ພາຍໃຕ້ໃບອະນຸຍາດ CC BY 4.0. ໄດ້ຄັດເລືອກສະຖານທີ່ ແລະ ເຮັດໃຫ້ງ່າຍ.
about-licence = ໂປຣແກຣມນີ້ເປັນຊອບແວເສລີ (AGPL-3.0-or-later). ຂໍ້ຄວາມຢູ່ພາຍໃຕ້ CC BY-SA 4.0.
machine-draft-notice = ຂໍ້ຄວາມນີ້ແປດ້ວຍເຄື່ອງ. ຄົນທີ່ເວົ້າພາສານີ້ມາແຕ່ນ້ອຍ ຍັງບໍ່ໄດ້ກວດ.
see-english = ເບິ່ງຂໍ້ຄວາມພາສາອັງກິດ
