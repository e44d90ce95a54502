/**
 * Given names in the spellings that different newspapers use for one and the same person: transliterations too far apart for the rules of
 * spelling, and a name's form in a neighbouring language. One name a line. Normalised.
 */
export const NAME_VARIANTS = `
mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohd mohamet mehmed
omar umar omer
osama usama oussama
othman osman uthman usman ousmane
said saeed sayeed saied saeid
yusuf yousef youssef yousuf yusef yussuf yousif
hussein husain hussain hossein husein houssein hossain
abdallah abdullah abdulla abdellah
ahmad ahmed ahmet
ali aly
isa issa eisa
musa moussa mousa
tariq tarek tareq tarik
faisal faysal feisal
qasim qassem kassem qasem kasim kassim
jamal gamal djamel
jalal galal djalal
nasir nasser naser
rashid rachid rasheed
hisham hicham hesham
sharif cherif sherif chérif
shafiq chafik
bashar bachar
aisha aicha ayesha aysha
khadija khadijah hatice khadidja
fatima fatma fatimah fatema
aleksandr alexander alexandr aleksander alyaksandr aliaksandr oleksandr
aleksey alexey alexei aleksei alexej oleksiy oleksii
sergey sergei serhiy serhii sergej
dmitry dmitri dmitriy dmitrii dmytro dimitri
vladimir volodymyr uladzimir wladimir
mikhail mykhailo mikhailo mihail
nikolai nikolay nikolaj mykola
andrei andrey andriy andrii andrej
yevgeny evgeny yevgeni evgeni yevgenii evgenii yevhen yevgeniy
yuri yury yuriy yurii iurii juri
igor ihor ihar
oleg oleh
vasily vasili vasiliy vasyl
pavel pavlo
petr pyotr piotr petro
viktor victor
kirill kyrylo kiril
konstantin kostyantyn kostiantyn
maxim maksim maksym maxym
denis denys
artem artyom
yekaterina ekaterina kateryna katerina
yelena elena olena
natalia natalya nataliya natalija nataliia
tatiana tatyana tetiana tetyana
yulia julia yuliya iuliia yuliia
anastasia anastasiya anastasiia
ksenia kseniya xenia
giorgi georgi georgy georgiy
levon levan
ilham elham
`;
