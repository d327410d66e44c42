DELETE FROM reported WHERE issuer = :issuer AND entity = :entity AND count = 0;
