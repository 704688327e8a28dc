# Deadlines and elapsed seconds by Business::Hours, to be compared with ours row by row.
# stdin: line 1 the closed days (YYYY-MM-DD, blanks between), then rows "start seconds end" in epoch seconds.
# stdout: rows "deadline between"; stderr: nanoseconds a deadline and a span. TZ must be Europe/Berlin.
use strict;
use warnings;
use Business::Hours;
use Time::HiRes qw(time);

my $long = { Name => 'long', Start => '07:00', End => '18:00' };
my $none = { Name => 'none', Start => undef, End => undef };
my $hours = Business::Hours->new();
$hours->business_hours(0 => $none, 1 => $long, 2 => $long, 3 => $long, 4 => $long,
    5 => { Name => 'short', Start => '07:00', End => '15:00' }, 6 => $none);
chomp(my $days = <STDIN>);
$hours->holidays(split / /, $days);

my (@rows, @due, @between);
while (my $line = <STDIN>) { chomp $line; push @rows, [split / /, $line]; }
my $begun = time;
push @due, $hours->add_seconds($_->[0], $_->[1]) for @rows;
my $middle = time;
for (@rows) {
    $hours->for_timespan(Start => $_->[0], End => $_->[2]);
    push @between, $hours->between($_->[0], $_->[2]);
}
my $ended = time;
print "$due[$_] $between[$_]\n" for 0 .. $#rows;
printf STDERR "%.0f %.0f\n", ($middle - $begun) * 1e9 / @rows, ($ended - $middle) * 1e9 / @rows;
