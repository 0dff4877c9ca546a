import Retention

extension Culture {
  static let polish = Culture(
    CultureNames(
      women: """
        Anna Katarzyna Małgorzata Agnieszka Zofia Zuzanna Magdalena Łucja Jadwiga Bożena Elżbieta
        Grażyna Kinga Oliwia Wiktoria Maja Danuta Żaneta Dominika Świętosława
        """,
      men: """
        Piotr Krzysztof Andrzej Paweł Michał Łukasz Stanisław Wojciech Rafał Jakub Szymon Zbigniew
        Mateusz Kacper Bartłomiej Mirosław Grzegorz Przemysław Sławomir Jędrzej
        """,
      families: """
        Nowak Kowalski Wiśniewski Wójcik Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski
        Mazur Krawczyk Kaczmarek Zając Wróbel Król Pawłowski Michalczyk Łuczak Dudziński Żak
        Świętojański Gąsior Brzęczyk Chmielewski Sosnowski Ostrowski Borkowski Piątkowski Bąkowski
        """,
      womensFamilies: """
        Nowak Kowalska Wiśniewska Wójcik Zielińska Szymańska Woźniak Dąbrowska Kozłowska Jankowska
        Mazur Krawczyk Kaczmarek Zając Wróbel Król Pawłowska Michalczyk Łuczak Dudzińska Żak
        Świętojańska Gąsior Brzęczyk Chmielewska Sosnowska Ostrowska Borkowska Piątkowska Bąkowska
        """),
    style: .plain(doublePerMille: 40), phones: [(.britain, 45), (.ireland, 30), (.germany, 25)])

  static let turkish = Culture(
    CultureNames(
      women: """
        Ayşe Zeynep Elif Fatma Emine Şule Çiğdem Gülşen Özlem Tuğba Büşra İrem Nazlı Defne Sevgi
        """,
      men: """
        Mehmet Mustafa Ahmet Ömer Emre Çağlar Oğuz Yiğit Hüseyin İbrahim Barış Şahin Tolga Kerem
        Uğur
        """,
      families: """
        Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Aydın Özdemir Arslan Doğan Kılıç Çetin
        Şimşek Özkan Güneş Aktaş Bulut Işık Karagöz Taşçı Ünal Gündoğdu
        """),
    languages: [(.en, 85), (.fr, 15)], phones: [(.germany, 55), (.france, 30), (.britain, 15)])

  static let vietnamese = Culture(
    CultureNames(
      women: """
        Lan Hương Linh Thảo Phương Mai Ngọc Hồng Trang Yến Hạnh Thủy Quỳnh Tuyết Vân
        """,
      men: """
        Minh Hùng Tuấn Nam Đức Hải Long Quân Sơn Thắng Khôi Việt Bảo
        """,
      families: """
        Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Lý Đinh Trịnh Đoàn
        """),
    style: .vietnamese, languages: [(.en, 55), (.fr, 45)],
    phones: [(.france, 50), (.america, 35), (.germany, 15)])

  static let indian = Culture(
    CultureNames(
      women: """
        Priya Ananya Kavita Sunita Lakshmi Meera Pooja Divya Nandini Shreya Radhika Sangeeta Harpreet
        Fatema Jyoti Swati Revathi Ishita Bhavna Tanvi
        """,
      men: """
        Arjun Rohan Vikram Sanjay Suresh Anil Karthik Ravi Harjit Nikhil Aditya Manoj Pranav Imran
        Gurpreet Dhruv Venkatesh Ashwin Siddharth Tejas
        """,
      families: """
        Sharma Patel Gupta Reddy Iyer Nair Desai Kulkarni Chatterjee Mukherjee Banerjee Rao Menon
        Bhat Joshi Malhotra Kapadia Sandhu Grewal Dhillon Pillai Naidu Chaudhary Agarwal Mehta
        Deshpande Krishnamurthy Subramaniam Qureshi Thakkar
        """,
      trades: ["% Stores", "% Pharmacy", "% & Sons", "% Accountants"]),
    phones: [(.britain, 65), (.america, 30), (.ireland, 5)])

  static let chinese = Culture(
    CultureNames(
      women: "雨婷=Yuting 静怡=Jingyi 秀兰=Xiulan 欣悦=Xinyue 诗涵=Shihan 美玲=Meiling",
      men: "建国=Jianguo 志强=Zhiqiang 浩然=Haoran 俊杰=Junjie 明轩=Mingxuan 家豪=Jiahao",
      families: "王=Wang 李=Li 张=Zhang 刘=Liu 陈=Chen 黄=Huang 周=Zhou 吴=Wu 林=Lin 郑=Zheng"),
    style: .familyFirst(""), languages: [(.en, 70), (.fr, 30)],
    phones: [(.france, 40), (.britain, 40), (.america, 20)])

  static let japanese = Culture(
    CultureNames(
      women: "花子=Hanako 美咲=Misaki 陽菜=Hina 優子=Yuko 結衣=Yui さくら=Sakura",
      men: "健太=Kenta 大輔=Daisuke 翔太=Shota 拓也=Takuya 直樹=Naoki 一郎=Ichiro",
      families: "佐藤=Sato 鈴木=Suzuki 高橋=Takahashi 渡辺=Watanabe 小林=Kobayashi 山田=Yamada 斎藤=Saito"),
    style: .familyFirst(" "), phones: [(.britain, 50), (.brazil, 20), (.america, 30)])

  static let korean = Culture(
    CultureNames(
      women: "서연=Seoyeon 지우=Jiwoo 민지=Minji 수빈=Subin 은주=Eunju",
      men: "민준=Minjun 서준=Seojun 도윤=Doyun 성호=Seongho 재현=Jaehyun",
      families: "김=Kim 이=Lee 박=Park 최=Choi 정=Jung 강=Kang 윤=Yoon"),
    style: .familyFirst(""), phones: [(.britain, 40), (.germany, 30), (.america, 30)])

  static let arabicScript = Culture(
    CultureNames(
      women: "فاطمة=Fatima مريم=Maryam ليلى=Layla نور=Nour سلمى=Salma هدى=Huda",
      men: "محمد=Mohammed أحمد=Ahmed يوسف=Youssef عمر=Omar خالد=Khaled سامي=Sami",
      families: "حداد=Haddad منصور=Mansour الخطيب=Alkhatib نجار=Najjar السيد=Alsayed حمدان=Hamdan"),
    style: .plain(doublePerMille: 0), languages: [(.fr, 60), (.en, 40)],
    phones: [(.france, 60), (.britain, 40)])

  static let greek = Culture(
    CultureNames(
      women: "Μαρία=Maria Ελένη=Eleni Κατερίνα=Katerina Σοφία=Sofia Δήμητρα=Dimitra",
      men: "Γιώργος=Giorgos Νίκος=Nikos Κώστας=Kostas Δημήτρης=Dimitris Σπύρος=Spyros",
      families: "Παπαδόπουλος=Papadopoulos Γεωργίου=Georgiou Νικολάου=Nikolaou Βλάχος=Vlachos",
      womensFamilies: "Παπαδοπούλου=Papadopoulou Γεωργίου=Georgiou Νικολάου=Nikolaou Βλάχου=Vlachou"
    ),
    style: .plain(doublePerMille: 0), phones: [(.germany, 60), (.britain, 40)])
}
