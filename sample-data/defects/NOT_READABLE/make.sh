# A file that the program may not read. Root may read everything.
chmod 000 hoglandet/deltagare_2023K4.csv
