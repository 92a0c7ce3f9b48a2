package demo

import (
	"strings"

	"laurel/internal/i18n"
)

// culture is a stock of given and family names that go together. A name is written
// as its bearer writes it; after a bar stands the Latin form for addresses, where
// folding the written one does not give it.
type culture struct {
	weight int // how often the culture occurs, per thousand
	french int // how many of a hundred work in French
	given  []string
	family []string
	// joined cultures write the family name first and without a space.
	joined bool
}

func stock(weight, french int, given, family string) culture {
	return culture{weight: weight, french: french, given: strings.Split(given, " "), family: strings.Split(family, " ")}
}

func joined(weight int, given, family string) culture {
	c := stock(weight, 0, given, family)
	c.joined = true
	return c
}

// cultures of the invented department. The lists are our own mixture of common
// names; that a combination belongs to somebody is chance.
var cultures = []culture{
	stock(205, 1, "Alison Andrew Beatrice Brendan Caroline Claire Duncan Edith Fiona Gareth Georgina Graham Heather Hugh Imogen Iain Joanne Keith Laura Malcolm Nora Owen Patricia Philip Rosalind Rory Siobhán Stephen Tamsin Wendy",
		"Abernathy Ashdown Bexley Calloway Carmody Corrigan Dunmore Ellery Fairbairn Garrick Hathersage Holloway Kincaid Langdon Loxley MacAskill McGarrigle Merriweather Ó_Ceallaigh O’Rourke Penhaligon Prentice Ravenscroft Selwyn Stavely Thornbury Tolliver Wexford Whitlock Yardley"),
	stock(105, 88, "Adèle Alexis Amélie André Anaïs Benoît Camille Cécile Clémence Étienne Félix Geneviève Guillaume Hélène Jérôme Josée Laurent Léa Maëlle Marc-André Mélanie Noémie Océane Rémi Solène Stéphane Thérèse Xavier Yves Zoé",
		"Allaire Archambault Beauséjour Bélanger Bissonnette Boisvert Charbonneau Côté Desrosiers Duchesneau Dufresne Gendron Grandmaison Lacasse Lachapelle Laframboise Lévesque L’Heureux Morissette Ouellet Pépin Quesnel Rivard Robitaille Saint-Amant Thériault Vaillancourt Verreault"),
	stock(125, 0, "Aarti Aditya Amrit Anjali Arjun Deepa Farhan Gurpreet Harleen Ishaan Jaspreet Kavita Lakshmi Manpreet Meera Nadia Neha Nikhil Pooja Rahul Rohini Sameer Sana Simran Tariq Usman Varun Vikram Yasmin Zubair",
		"Agarwal Ahluwalia Baig Bannerjee Bhatti Chaudhry Dhaliwal Gokhale Grewal Hussain Iyer Joshi Khandelwal Kulkarni Malhotra Mehrotra Mirza Mukherjee Nambiar Pillai Qureshi Randhawa Rao Sandhu Sengupta Siddiqui Sodhi Trivedi Venkataraman Zaidi"),
	stock(42, 0, "Abirami Arulini Bavani Dharshini Ganesan Janani Kavin Kumaran Malathi Nilani Pradeep Sanjeevan Shanthi Sujeevan Tharani Vasuki Yalini", "Arulnathan Balakumar Jeyarajah Kanagaratnam Kandiah Logeswaran Mahendran Nadarajah Ponnambalam Rajakulasingam Selvadurai Sivapalan Thambirajah Thurairatnam Vigneswaran Yogarajah"),
	stock(85, 0, "Bowen Chen-Yu Fang Haoran Hui-Ling Jiayi Jingwen Kai-Wen Lihua Meilin Ming-Hao Qian Ruoxi Shu-Fen Siu-Wai Tianyu Wai-Yee Wenjie Xiaoyan Xinyi Yating Yifan Yuxuan Zhiyuan Zihan",
		"Bai Chan Cheung Deng Fung Gao Hsieh Huang Kwok Lau Leung Liang Luo Ma Ng Qiu Shen Szeto Tang Tsai Wong Xie Yeung Yuan Zhao Zhou Zhuang"),
	stock(28, 0, "Ayaka Daichi Eun-Ji Haruka Hyun-Woo Ji-Hye Kaori Kenta Min-Jun Naoko Seo-Yeon Shōta Soo-Jin Takumi Yūko", "Baek Fukuda Hayashida Hwang Ishikawa Jeong Kang Kuroda Miyazaki Moon Nakagawa Ōnishi Ryu Shimizu Yoon"),
	stock(38, 0, "Anh Bảo Cẩm Châu Đạt Diễm Duy Hạnh Hiếu Hoàng Hương Khánh Lan Minh_Anh Ngọc Phương Quỳnh Thảo Thu_Hà Tuấn Vân Yến", "Bùi Đặng Đinh Đỗ Dương Hồ Huỳnh Lâm Lương Lý Ngô Phạm Phan Tạ Trịnh Võ Vũ"),
	stock(58, 12, "Abena Adaeze Ama Ayodele Babatunde Chidi Chinwe Ekow Efua Folasade Ifeoma Kofi Kwabena Ngozi Nana Obinna Olumide Oluwaseun Temitope Yaw", "Acheampong Adebayo Adeyemi Agyeman Amankwah Asante Balogun Boateng Chukwuma Danquah Ezenwa Mensah-Bonsu Nwachukwu Ogunleye Okereke Olatunji Onwudiwe Osei Quartey Uzoma"),
	stock(24, 72, "Aïssatou Aminata Awa Boubacar Cheikh Fatoumata Ibrahima Ismaël Khady Mamadou Mariam Moussa Ousmane Seydou", "Bamba Camara Cissé Coulibaly Diop Fofana Kanté Konaté Ndiaye Ouattara Sagna Sanogo Sow Touré Traoré"),
	stock(16, 60, "Carline Emmanuel Fabiola Ketsia Mirlande Roodly Wideline Wilner Yanick Nadège", "Alcindor Belizaire Charlemagne Desroches Estimé Jean-Louis Lafleur Millien Occéan Saintilus"),
	stock(22, 2, "Abebe Almaz Amina Gitau Hiwot Hodan Meseret Mwangi Njeri Selam Tesfaye Wambui Yonas Zawadi", "Abdirahman Bekele Gebremariam Haile Kiplagat Mutua Ndirangu Odhiambo Otieno Tadesse Warsame Wolde"),
	stock(54, 3, "Amal Bassam Dalia Fadi Ghada Hala Hany Iman Karim Laila Maha Marwan Nabil Omar Rania Rima Samer Salma Tamer Ziad", "Abboud Al-Haddad Al-Masri Azzam Barakat Darwish El-Sayed Farouk Ghanem Habib Haddad Jaber Khalil Mansour Nasrallah Qasim Rizk Saad Tannous Zaher"),
	stock(30, 0, "Arash Azadeh Bahar Behnam Farzaneh Kaveh Laleh Mahsa Negar Niloofar Omid Parisa Ramin Reza Sepideh Shahin", "Ardalan Bagheri Daneshmand Ebrahimi Farahani Ghorbani Jalali Kermani Mokhtari Nazari Parsa Rostami Sharifi Tavakoli Zandi"),
	stock(44, 3, "Afonso Anabela Beatriz Catarina Conceição Duarte Filipa Gonçalo Inês João Leonor Luís Mafalda Nuno Raquel Rúben Sofia Tomás", "Assunção Bettencourt Brandão Caetano Falcão Furtado Gouveia Leitão Magalhães Mourão Nóbrega Patrício Quintão Raposo Simões Teixeira Vasconcelos"),
	stock(30, 1, "Alejandra Álvaro Begoña Camila Fernán Íñigo Itzel Joaquín Lucía Maité Matías Nuria Rocío Sebastián Tomasa Ximena", "Acevedo Arriaga Benítez Cárdenas Echeverría Figueroa Guzmán Ibáñez Maldonado Montalvo Núñez Peñaloza Quiñones Saldívar Zúñiga"),
	stock(50, 0, "Agnieszka Bohdan Dagmar Darya Grzegorz Halyna Jiří Kateřina Łukasz Małgorzata Miloš Nataša Oksana Ondřej Přemysl Radovan Snežana Taras Wojciech Żaneta", "Bartoš Błaszczyk Bondarenko Cvetković Čermák Dvořáček Gajewski Hájek Jovanović Kovalčík Krawczyk Łuczak Markovych Mrożek Petrović Shevchuk Šimková Tkachenko Wiśniowski Žitnik"),
	stock(26, 2, "Bogdan Gábor Ildikó István Katalin Mihaela Răzvan Ștefania Tamás Zsófia Gheorghe Ioana", "Bălan Csepregi Dragomirescu Farkas Halász Ionașcu Kőszegi Munteanu Păun Szűcs Țurcanu Vörös"),
	stock(28, 0, "Astrid Bjørn Freja Göran Gunnhild Jörg Käthe Liesbeth Maarten Øystein Rüdiger Saskia Sven Þóra Wiebke Åsa", "Aaltonen Bergqvist Brønstad Düring Eskildsen Großmann Hämäläinen Jónsdóttir Kjærgaard Lindqvist Müllenbach Øvergaard Schönfeld van_der_Velde Vandenbroucke Wäinö"),
	stock(26, 1, "Alessandra Chiara Donato Eleftheria Fabrizio Giada Ilaria Konstantinos Lorenzo Niccolò Ottavia Spyros Theodora Vassilis", "Antonopoulos Bellandi Caruana Chatzidakis Ferrarese Galanis Kalogeras Lombardelli Montefiori Pappas Rinaldini Stavridis Tedeschini Xenakis"),
	stock(26, 1, "Adina Avi Dov Eitan Hadas Liora Maayan Noam Orly Rivka Shira Tamar Yael Yoav", "Abramovitz Ben-Ami Elkayam Feigenbaum Golan Katzenelson Lifshitz Mizrahi Navon Peretz Shachar Toledano Weinreb Zilberman"),
	stock(24, 0, "Analyn Benilda Corazon Dalisay Efren Jocelyn Liezl Marivic Reynaldo Rowena Teodoro Wilfredo", "Abueva Bautista Catacutan Dimaculangan Evangelista Ilagan Lacson Macaraeg Pangilinan Salonga Tolentino Villanueva"),
	stock(16, 8, "Aputi Elisapie Kiviaq Melaina Niska Nuna Pauloosie Tanisha Wapun Raven Miguel Noah", "Arnaquq Beardy Ittusarjuat Kakegamic Moonias Nakogee Okemaw Okpik Papatie Sakanee Wabano Wapachee"),
	// Those who write their name in another script.
	stock(8, 0, "ليلى|layla عمر|omar هدى|huda يوسف|yousef سلمى|salma كريم|karim", "حداد|haddad منصور|mansour الخطيب|alkhatib درويش|darwish زيدان|zeidan شاهين|shaheen"),
	joined(10, "雪梅|xuemei 志远|zhiyuan 佳怡|jiayi 明轩|mingxuan 美玲|meiling 文杰|wenjie", "王|wang 陳|chan 刘|liu 林|lam 周|zhou 吳|ng"),
	joined(4, "서연|seoyeon 민준|minjun 지혜|jihye 현우|hyunwoo", "김|kim 박|park 윤|yoon 정|jeong"),
	stock(5, 0, "Ελένη|eleni Γιώργος|giorgos Κατερίνα|katerina Νίκος|nikos", "Παππά|pappa Γαλάνης|galanis Σταυρίδου|stavridou Μανωλάκης|manolakis"),
	stock(5, 0, "Оксана|oksana Дмитро|dmytro Ірина|iryna Андрій|andriy", "Ткаченко|tkachenko Бондаренко|bondarenko Шевчук|shevchuk Мельник|melnyk"),
	stock(4, 0, "תמר|tamar אורי|ori נועה|noa יונתן|yonatan", "לוי|levi גולן|golan שחר|shachar פרץ|peretz"),
	stock(4, 0, "நிலானி|nilani குமரன்|kumaran மாலதி|malathi", "செல்வதுரை|selvadurai கந்தையா|kandiah நடராஜா|nadarajah"),
	stock(3, 0, "मीरा|meera विक्रम|vikram अंजलि|anjali", "जोशी|joshi कुलकर्णी|kulkarni अग्रवाल|agarwal"),
	stock(2, 0, "ᓄᓇ|nuna ᓯᑯ|siku", "ᐅᒃᐱᒃ|ukpik ᓇᓄᖅ|nanuq"),
}

// written is a name as its bearer writes it, latin its form for addresses: letters a
// to z alone.
func written(entry string) string {
	s, _, _ := strings.Cut(entry, "|")
	return strings.ReplaceAll(s, "_", " ")
}

func latin(entry string) string {
	if _, l, ok := strings.Cut(entry, "|"); ok {
		return l
	}
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, i18n.Fold(entry))
}
