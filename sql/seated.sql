SELECT seat FROM document WHERE seat = :seat;
