### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

choose-language = Chọn ngôn ngữ của bạn
language = Ngôn ngữ
help-now = Cần giúp ngay
not-your-fault = Đây không phải lỗi của bạn.

## Buttons used everywhere

back = Quay lại
close = Đóng
cancel = Hủy
next = Tiếp
skip = Bỏ qua
yes = Có
no = Không
dont-know = Không biết
save = Lưu
share = Chia sẻ
print = In
search = Tìm
search-nothing = Không tìm thấy. Thử từ khác, hoặc chọn bên dưới.
why = Tại sao?
more = Xem thêm
change = Thay đổi

## Leaving fast

leave-quickly = Thoát nhanh
leave-explain = Lịch sử trình duyệt và danh sách cuộc gọi vẫn còn. Hãy tự xóa nếu người khác xem điện thoại này.

## Reading aloud

listen = Nghe
listen-pause = Tạm dừng
listen-resume = Nghe tiếp
listen-stop = Dừng
listen-recorded = Đây là giọng người thật đọc.
listen-no-voice = Điện thoại này không có giọng đọc cho ngôn ngữ này.

## Offline and updates

offline-works = Không có mạng. Mọi thứ vẫn dùng được.
update-available = Có thông tin mới
update-now = Cập nhật ngay
update-damaged = Thông tin mới tải về bị hỏng. Nó không được dùng.
update-damaged-advice = Thông tin cũ của bạn vẫn còn và vẫn dùng được. Máy sẽ thử lại sau.
update-older = Thông tin được đưa đến cũ hơn thông tin bạn đang có. Nó không được dùng.
update-older-advice = Bạn có thể dùng tiếp những gì bạn đang có.
install-app = Đặt ứng dụng này vào điện thoại
install-note = Sau đó mở được khi không có mạng.
in-app-browser = Hãy mở trang này trong trình duyệt của bạn để giữ lại dùng khi không có mạng.

## What changed after an update, and a copy to pass on

changes-title = Những gì đã thay đổi từ lần trước
change-number-gone = { $name }: đừng gọi { $number } nữa.
change-number-new = { $name } có số mới: { $number }
change-contact-gone = { $name } không còn trong danh sách nữa.
change-contact-new = Mới: { $name }
change-safety = { $name }: cảnh báo đã thay đổi. Hãy đọc lại.
change-figure = Trước đây là { $was }.
changes-read = Tôi đã đọc
pocket-save = Lưu bản sao thành một tệp (file)
pocket-share = Chuyển cho người khác
pocket-hint = Bản sao này mở được khi không có mạng. Bạn có thể đưa cho người khác qua Bluetooth hoặc thẻ nhớ.

## Errors: what happened, then what to do

error-unknown-country = Ở đây không có nước này: { $code }
error-unknown-country-advice = Hãy chọn một nước trong danh sách.
error-unknown-town = Ở đây không có thành phố, thị trấn này: { $town }
error-unknown-town-advice = Hãy để trống hoặc chọn nơi gần nhất. Danh sách vẫn dùng được khi để trống.
error-data = Một số thông tin không mở được.
error-data-advice = Hãy đóng lại rồi mở lại. Các trang đơn giản vẫn dùng được.
error-stopped = Có lỗi xảy ra. Các số trên trang này vẫn dùng được.
error-pack-damaged = Gói thông tin này bị hỏng hoặc không có chữ ký của chúng tôi.
error-pack-damaged-advice = Nó không được dùng. Hãy lấy lại gói này từ nơi bạn tin tưởng.
error-pack-older = Gói thông tin này cũ hơn gói bạn đang có.
error-pack-older-advice = Nó không được dùng. Thông tin mới hơn của bạn vẫn còn.
error-pack-channel = Gói thông tin này làm cho một phiên bản khác.
error-pack-channel-advice = Nó không được dùng. Thông tin của bạn vẫn còn.

## About this program

about = Giới thiệu
about-what = Hướng dẫn cho người làm việc ở nước khác. Dùng được khi không có mạng.
about-version = Phiên bản { $version }
about-facts = Thông tin được thu thập đến { $date }. Chưa ai gọi thử các số này.
about-unsure = Điều gì không chắc chắn đều được ghi rõ là không chắc chắn.
nothing-sent = Những gì bạn viết chỉ ở trong điện thoại này, trừ khi bạn chọn gửi đi.
others-see-phone = Nếu người khác xem được điện thoại của bạn, đừng lưu bí mật ở đây.
not-legal-advice = Đây là thông tin. Luật sư có thể giải thích về trường hợp của bạn.
about-geonames = Có dữ liệu từ GeoNames (geonames.org), giấy phép CC BY 4.0. Các địa điểm đã được chọn lọc và làm đơn giản.
about-licence = Chương trình này là phần mềm tự do (AGPL-3.0-or-later). Các bài viết theo giấy phép CC BY-SA 4.0.
machine-draft-notice = Bản này do máy dịch. Người bản ngữ chưa kiểm tra.
see-english = Xem bản tiếng Anh
