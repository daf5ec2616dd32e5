Console.WriteLine("actorgraph");
