### Around the guides: headings that stand in every guide, and the list of guides.

guides-title = Biết quyền của bạn
guide-do-now = Việc cần làm ngay
guide-why = Vì sao
guide-good-to-know = Nên biết
guide-take-care = Cẩn thận
guide-law = Luật nói gì
guide-practice = Điều thường xảy ra
guide-unconfirmed = Thường nghe nói, chưa xác nhận
guide-choose-country = Chọn nước
guide-everywhere = Quy định quốc tế
guide-contact = Liên hệ với ai
guide-read = Đọc thêm: { $title }
audience-offered = Bạn được mời đi làm việc ở nước ngoài
audience-abroad = Bạn đang làm việc ở nước ngoài
audience-trouble = Bạn đang gặp khó khăn
audience-family = Người nhà của bạn ở nước ngoài
audience-outreach = Dành cho người giúp đỡ
cards-title = Thẻ để đưa cho xem
cards-hint = Đưa thẻ cho cán bộ, bác sĩ hoặc chủ xem. Tăng độ sáng màn hình.
