import Retention

extension Culture {
  static let portuguese = Culture(
    CultureNames(
      women: """
        Maria Ana Inês Beatriz Leonor Catarina Mariana Margarida Sofia Rita Joana Matilde Conceição
        Fátima Lúcia Graça Teresa Helena Núria Mafalda Íris Benedita Francisca Luísa Patrícia
        """,
      men: """
        João Miguel Tiago António Manuel Nuno Rui Luís Gonçalo Duarte Diogo Henrique Simão Vasco
        Sérgio Joaquim Afonso Martim Lourenço Álvaro Tomás Baltazar Fábio Hélder Salvador
        """,
      families: """
        Silva Santos Ferreira Pereira Oliveira Rodrigues Carvalho Teixeira Moreira Correia Marques
        Vieira Monteiro Cardoso Tavares Magalhães Brandão Figueiredo Simões Leitão Galvão Guimarães
        Serrão Nóbrega da_Silva dos_Santos de_Oliveira da_Conceição do_Carmo de_Sá
        Valadão Gouveia Frazão Sequeira Falcão Pacheco Queirós Meneses Arrais Estêvão Barradas
        """,
      trades: ["Padaria %", "Oficina %", "% & Filhos, Lda.", "Farmácia %", "Talho %"]),
    style: .twoFamilies(perMille: 620), languages: [(.pt, 88), (.fr, 9), (.en, 3)],
    phones: [(.portugal, 76), (.france, 20), (.britain, 4)])

  static let brazilian = Culture(
    CultureNames(
      women: """
        Ana_Clara Maria_Eduarda Júlia Larissa Letícia Camila Beatriz Amanda Luana Jéssica Débora
        Vitória Fabiana Patrícia Márcia Cláudia Rosângela Valéria Thaís Taís Yasmin Heloísa Antônia
        Sílvia Raíssa Conceição Jussara Iracema Maitê
        """,
      men: """
        João_Pedro Gabriel Lucas Matheus Felipe Rafael Thiago Gustavo Rodrigo André Vinícius Caio
        Otávio Antônio Luís_Henrique Márcio Sérgio Flávio Cláudio Renato Everton Wesley Davi Murilo
        Benício Ubirajara Raimundo Edson Josué
        """,
      families: """
        Souza Oliveira Santos Silva Lima Ferreira Costa Almeida Nascimento Araújo Ribeiro Barbosa
        Rocha Cavalcanti Gonçalves Moraes Batista Freitas Assunção Paixão Bragança Sampaio Peixoto
        da_Silva dos_Santos de_Souza do_Nascimento da_Rocha de_Araújo Medeiros Queiroz Brandão
        Tanaka Bianchi Schmitt Fontenele Vasconcelos Mascarenhas Damasceno Guimarães Leão Frota
        """,
      trades: ["Padaria %", "Auto Peças %", "% Transportes Ltda.", "Clínica %", "Mercado %"]),
    style: .twoFamilies(perMille: 420), languages: [(.pt, 97), (.en, 3)],
    phones: [(.brazil, 90), (.portugal, 7), (.america, 3)])

  static let spanish = Culture(
    CultureNames(
      women: """
        María Lucía Carmen Ana_María Sofía Martina Paula Valeria Inés Nerea Ángela Mónica Verónica
        Begoña Leire Jimena Noemí Rocío Pilar Itziar Núria Montserrat Guadalupe Belén Raquel Ximena
        """,
      men: """
        Javier José_Luis Álvaro Adrián Sergio Andrés Íñigo Óscar Rubén Joaquín Héctor Iván Ramón
        Germán Aitor Jordi Gonzalo Matías Emiliano Martín Ignacio Nicolás César Efraín Tomás Ángel
        """,
      families: """
        García Fernández González Rodríguez López Martínez Pérez Gómez Jiménez Ruiz Hernández Díaz
        Muñoz Álvarez Romero Gutiérrez Navarro Domínguez Vázquez Ramos Blanco Suárez Ibáñez Núñez
        Peña Cortés Ortega Rubio Marín Sanz Aguirre Etxeberria Puig Ferrer Vilà Cañizares Zúñiga
        de_la_Fuente del_Río Quiñones Bermúdez Carrasco Ordóñez Villaseñor Echeverría Arroyo
        """,
      trades: ["Panadería %", "Talleres %", "% Hermanos S.L.", "Gestoría %"]),
    style: .twoFamilies(perMille: 720), phones: [(.spain, 82), (.america, 15), (.france, 3)])

  static let maghrebi = Culture(
    CultureNames(
      women: """
        Fatima Khadija Amina Leïla Nadia Samira Yasmine Naïma Soraya Imane Hafsa Salma Meryem Houda
        Rania Lina Zineb Aïcha Noura Malika
        """,
      men: """
        Mohammed Youssef Karim Rachid Mehdi Nabil Hicham Farid Samir Tarek Ismaïl Anas Bilal Driss
        Moncef Fouad Walid Khaled Ayoub Jamel
        """,
      families: """
        Benali Haddad El_Amrani Bouazza Cherkaoui Mansouri Belkacem Ziani Tazi Bennani El_Idrissi
        Khelifi Saïdi Boukhari Guessous Trabelsi Ait_Lahcen Ouazzani Hamdi Rahmouni Ben_Youssef
        Al-Sayed Chaoui Meziane Lahlou Berrada Sebti Ghali Zerhouni Kadri
        """,
      trades: ["Épicerie %", "% Frères", "Taxi %"]),
    languages: [(.fr, 85), (.en, 15)], phones: [(.france, 85), (.britain, 12), (.america, 3)])

  static let westAfrican = Culture(
    CultureNames(
      women: """
        Aminata Fatou Mariam Awa Adjoa Ama Abena Chiamaka Ngozi Folasade Adaeze Khady Ramatoulaye
        Oumou Efua Yetunde Aïssatou N'Deye Temitope Bintou
        """,
      men: """
        Mamadou Moussa Ousmane Ibrahima Kwame Kwabena Yaw Chidi Emeka Olumide Babatunde Cheikh
        Souleymane Boubacar Koffi Kouamé Femi Tunde Modou Seydou
        """,
      families: """
        Diallo Traoré Koné Camara Ndiaye Diop Touré Coulibaly Ouattara Sow Ba Fofana Kouyaté Mensah
        Boateng Asante Owusu Osei Okafor Adeyemi Okonkwo Eze Balogun Nwosu Adebayo N'Guessan Kouassi
        Sissoko Agyeman Gueye Bamba Onyekachi Sarr
        """,
      trades: ["% Frères", "% & Co", "% Import", "Salon %"]),
    languages: [(.fr, 60), (.en, 40)], phones: [(.france, 58), (.britain, 36), (.america, 6)])
}
