import Retention

extension Culture {
  static let french = Culture(
    CultureNames(
      women: """
        Marie Camille Léa Manon Chloé Julie Inès Sarah Émilie Amélie Hélène Céline Noémie Zoé
        Mathilde Anaïs Élodie Aurélie Lucie Agnès Solène Maëlys Clémence Marie-Claire Anne-Sophie
        Françoise Monique Océane Gaëlle Bérénice Héloïse Capucine Éléonore Maëva Raphaëlle
        """,
      men: """
        Thomas Lucas Hugo Nicolas Julien Mathieu Antoine Rémi Jérôme François Gaël Benoît Étienne
        Loïc Cédric Théo Noé Raphaël Maxime Clément Jean-Pierre Jean-Luc Frédéric Gérard Baptiste
        Aurélien Sébastien Yannick Corentin Anaël Bastien Gaétan Quentin Timothée Jean-Baptiste
        """,
      families: """
        Martin Bernard Moreau Lefèvre Rousseau Garnier Faure Mercier Blanchard Guérin Boyer Chevalier
        Lemaître Gauthier Perrin Morel Dubreuil Le_Goff Barbier Renaud Brunet Picard Roche Le_Gall
        Besançon Delacroix Bénard Hébert Poirier Marchand Dufour Royer Aubert Lacroix Vidal
        Charpentier Fleury Jacquet Tessier Collet de_La_Tour Léger Carpentier Guyot Coulon Prévost
        Rivière Maréchal Chauvin Besson Pélissier Gaillard d'Arcy Joubert Cordier Vasseur Béranger
        """,
      trades: ["Boulangerie %", "Garage %", "Menuiserie % SARL", "Cabinet %", "% & Fils"]),
    style: .plain(doublePerMille: 55), languages: [(.fr, 97), (.en, 3)],
    phones: [(.france, 96), (.britain, 2), (.america, 2)])

  static let british = Culture(
    CultureNames(
      women: """
        Olivia Emily Charlotte Jessica Sophie Grace Lucy Hannah Alice Megan Rebecca Zoë Chloë Harriet
        Imogen Bethan Catrin Fiona Eilidh Margaret Susan Gillian Rosie Freya Phoebe Georgina Holly
        Siân Rhiannon Morag Nicola Philippa Beatrice Verity
        """,
      men: """
        Oliver Jack Harry George William Thomas James Daniel Callum Ewan Rhys Gareth Alistair Stuart
        Nigel Graham Simon Edward Freddie Archie Rory Hamish Owen Dylan Toby Giles Duncan Keith
        Malcolm Jonathan Marcus Benedict Adrian
        """,
      families: """
        Walker Hughes Edwards Green Hall Clarke Patterson Mitchell Bennett Fletcher Barnes Harding
        Ashworth Thornton Whitfield Pemberton Reid Lowe Marsh Pritchard MacLeod McKenzie
        Sinclair Fraser Cartwright Holloway Bramley Rowntree Underwood Hargreaves Langley Fairbairn
        Winterbourne Ogilvie Tregenza Penrose Llewellyn Bevan Cadwallader Ramsbottom Birtwistle
        Sutcliffe Armitage Blakemore Wainwright Kershaw Stanton Haworth Ellwood Drummond
        """,
      trades: ["% & Sons", "% Joinery Ltd", "The % Bakery", "% Lettings", "% Dental Care"]),
    style: .plain(doublePerMille: 30), phones: [(.britain, 95), (.america, 5)])

  static let irish = Culture(
    CultureNames(
      women: """
        Aoife Niamh Ciara Saoirse Siobhán Róisín Gráinne Sinéad Orla Clodagh Áine Éabha Caoimhe
        Deirdre Fionnuala Muireann Sorcha Nuala Bríd Maeve
        """,
      men: """
        Seán Cian Oisín Darragh Pádraig Tadhg Cillian Fionn Eoin Ruairí Declan Brendan Colm Dónal
        Lorcán Ciarán Niall Diarmuid Cathal Fergal
        """,
      families: """
        O'Connor Murphy Walsh Byrne O'Reilly Doyle McCarthy Fitzgerald O'Sullivan Brennan Kavanagh
        Nolan O'Dwyer Keane Ó_Murchú Ní_Bhriain Mac_Gearailt McLoughlin Hennessy Cassidy Tierney
        Mulcahy Prendergast O'Shaughnessy Geraghty Heffernan Lenihan Moriarty
        """,
      trades: ["% & Sons", "%'s Hardware", "% Veterinary"]),
    phones: [(.ireland, 85), (.britain, 15)])

  static let german = Culture(
    CultureNames(
      women: """
        Anna Lena Julia Katharina Sabine Birgit Käthe Jördis Heike Franziska Johanna
        Leonie Mia Annika Greta Liesel Bärbel Frauke Wiebke Ulrike Silke Marlene Friederike Svenja
        """,
      men: """
        Lukas Jonas Tobias Jürgen Günther Björn Jörg Matthias Stefan Andreas Wolfgang Uwe Torsten
        Sören Maximilian Florian Dietmar Götz Rüdiger Holger Karsten Volker Niklas Henning Malte
        """,
      families: """
        Schneider Fischer Weber Wagner Schäfer Köhler Krüger Schröder König Böhm Jäger Großmann Weiß
        Brandt Vogt Lüdtke Möller Günzel Hübner Kästner Böttcher Strauß Grünwald Pfeiffer
        Winkelmann Oberhauser Nüßlein Hölderle Dörfler Kießling Brückner von_Ahlen zu_Lauenstein
        Zöllner Hofstetter Rößler Lindemann Eichhorst Reinecke Wüstefeld Schönhals Überreiter
        """,
      trades: ["% GmbH", "Bäckerei %", "Autohaus %", "% & Söhne KG", "Praxis Dr. %"]),
    style: .plain(doublePerMille: 35), phones: [(.germany, 90), (.britain, 6), (.america, 4)])

  static let dutch = Culture(
    CultureNames(
      women: """
        Sanne Femke Lotte Anouk Maaike Saskia Marijke Roos Fleur Noor Loes Evi Hanneke Zoë Joëlle
        """,
      men: """
        Daan Sem Bram Thijs Joost Willem Pieter Ruben Jeroen Sander Maarten Koen Wouter Niels Joël
        """,
      families: """
        de_Jong van_den_Berg Jansen Bakker Visser de_Boer van_Dijk Meijer Mulder Hendriks van_der_Meer
        Dekker Dijkstra Vermeulen Kuipers van_den_Heuvel ter_Horst Hoekstra Veenstra Verhoeven
        """),
    phones: [(.germany, 50), (.britain, 40), (.america, 10)])

  static let nordic = Culture(
    CultureNames(
      women: """
        Ingrid Astrid Åsa Elin Linnéa Saga Maja Karin Sólveig Þóra Solveig Tuva Signe Mette Kirsten
        Päivi Aino Helmi Ylva Ebba Märta Guðrún Ragnhild Live
        """,
      men: """
        Lars Erik Björn Anders Nils Håkan Åke Jörgen Søren Jens Mikkel Torbjørn Øyvind Eirik Sigurd
        Jukka Väinö Antti Gunnar Göran Magnus Rasmus Stig Leif
        """,
      families: """
        Andersson Johansson Lindqvist Bergström Sjöberg Öberg Åkesson Nyström Hägglund Sørensen
        Kjærgaard Møller Østergaard Bjørnstad Nygård Håland Mäkinen Virtanen Hämäläinen Rantala
        Jónsson Þorsteinsson Wikström Söderholm Engström Lindahl Ekelund Solbakk Fjeldstad Strømme
        """),
    phones: [(.sweden, 40), (.germany, 15), (.britain, 30), (.america, 15)])
}
