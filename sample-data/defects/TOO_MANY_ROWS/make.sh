# One row more than a million.
mkdir -p hoglandet
{ echo "insats;kategori;budget;prognos;utfall"; yes "Vägen in;individinriktad;;;1" | head -n 1000001; } > hoglandet/ekonomi_2023K4.csv
