-- At each start, whether there was anything to migrate or not.
SELECT feed_goes_on();
