DELETE FROM alias WHERE entity = :entity AND surface = :surface AND count = 0;
