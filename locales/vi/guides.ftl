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

## Titles, in the order of a journey

guide-before-you-sign = Trước khi bạn ký
guide-what-it-may-cost = Một việc làm có thể tốn gì
guide-someone-you-know = Được người quen tuyển đi
guide-your-contract = Hợp đồng lao động của bạn
guide-documents = Hộ chiếu và giấy tờ của bạn
guide-journey-and-border = Đường đi và biên giới
guide-arriving = Khi bạn mới đến
guide-wages-and-hours = Tiền lương, giờ làm và ngày nghỉ
guide-deductions-and-debt = Khấu trừ lương và nợ
guide-domestic-work = Làm việc trong nhà riêng
guide-at-sea = Đánh cá và làm việc trên biển
guide-work-sites = Xây dựng, nhà máy, đồn điền, chăm sóc
guide-changing-employer = Đổi hoặc rời chủ
guide-accident-sickness = Tai nạn và ốm đau
guide-pregnancy = Mang thai
guide-sexual-violence = Bạo lực tình dục
guide-children = Trẻ em dưới 18 tuổi
guide-first-hour = Bị bắt: giờ đầu tiên
guide-detained = Bị tạm giữ: quyền theo từng tuần
guide-deportation-and-return = Trục xuất và trở về nước
guide-trafficking-smuggling = Mua bán người và đưa người qua biên giới
guide-scam-compounds = Khu lừa đảo trực tuyến
guide-refugees = Người tị nạn: sợ trở về
guide-official-involved = Khi cán bộ có dính líu
guide-family-at-home = Khi người thân mất liên lạc
guide-helping-a-friend = Giúp một người bạn
guide-after-coming-home = Sau khi bạn về nước
