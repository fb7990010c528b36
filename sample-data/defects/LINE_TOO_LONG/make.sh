# A line of more than 1 MiB.
mkdir -p hoglandet
{ echo "insats;kategori;budget;prognos;utfall"; head -c 1048577 /dev/zero | tr "\000" "x"; echo ";individinriktad;;;1"; } > hoglandet/ekonomi_2023K4.csv
